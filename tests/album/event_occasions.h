// The occasions of the staff's room of events.
#pragma once
#include <vector>

#include "occasions.h"

namespace netra::album {

class ExampleVisit;

std::vector<Occasion> event_occasions(const ExampleVisit& visit);

}  // namespace netra::album
