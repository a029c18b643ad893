// Every picture the screens ask for, by name: the program's own, the course's, documents and QR codes.
#pragma once
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "app/courses.h"
#include "picture/pixels.h"

namespace netra::app {

// Used from any thread.
class Artwork {
  public:
    explicit Artwork(std::filesystem::path assets) : assets_(std::move(assets)) {}

    // Whose pictures the names outside the program's own folders are.
    void use_course(std::shared_ptr<const CourseInBoth> course);

    // The picture to fit within width × height pixels, its proportions kept:
    //   "document:PATH"  the first page of a frozen PDF
    //   "qr:URL"         the address' QR code, whole pixels a module, with its quiet border; never larger
    //                    than asked for
    //   a path of the course's pictures, else one of assets/
    // Throws Error(picture_invalid, document_failed, file_missing).
    picture::Pixels draw(const std::string& name, int width, int height) const;

  private:
    std::filesystem::path file_of(const std::string& name) const;

    std::filesystem::path assets_;
    mutable std::mutex mutex_;
    std::shared_ptr<const CourseInBoth> course_;
};

}  // namespace netra::app
