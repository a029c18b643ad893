"""The statistics of core against Python's own, over 2,000 simulated attempts with two bad questions planted.

Nothing is shared with the C++ but the definitions in its headers; Python's standard library alone is used.
"""

import json
import math
import os
import random
import statistics
import subprocess
import unittest
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import product

PASS_MARK = 70
MODULES = ["dasar", "larangan", "media"]
UNITS = ["Dinas Perizinan", "Kecamatan Timur", "Badan Arsip", ""]
MISKEYED, BY_CHANCE = "q07", "q19"
PERSONS, PRETESTED, RETRIES = 1400, 300, 300  # 2,000 attempts


def make_question(number):
    question = {"id": f"q{number:02}", "module": MODULES[number % 3], "type": "single",
                "weights": [0, 100, 0, 0], "sides": [], "distractors": []}
    if number % 6 == 2:
        question.update(type="several", weights=[50, -50, 50, -50])
    elif number % 6 == 3:
        question.update(type="matching", weights=[], sides=["a", "b", "c"], distractors=["d"])
    elif number % 6 == 4:
        question.update(type="ordering", weights=[], sides=["x"] * 4)
    elif number % 6 == 5:
        question.update(type="sorting", weights=[], sides=["boleh", "dilarang", "boleh", "dilarang"])
    elif number % 12 == 6:
        question.update(type="true_false", weights=[100, 0])
    return question


def places(question):
    """How many sides there are, and the right one of each pair."""
    if question["type"] == "ordering":
        return len(question["sides"]), list(range(len(question["sides"])))
    sides = list(dict.fromkeys(question["sides"] + question["distractors"]))
    return len(sides), [sides.index(side) for side in question["sides"]]


def knows(chance, ability, easiness):
    return chance.random() < 1 / (1 + math.exp(-2 * ability - easiness))


def answer(chance, question, ability, easiness):
    """[chosen, placed] of a person: what is known is right, the rest is guessed."""
    if question["id"] == BY_CHANCE:
        return [[chance.randrange(4)], []]
    if question["id"] == MISKEYED:  # the option of those who know is 2; the key says 1
        return [[2 if knows(chance, ability, easiness) else chance.randrange(4)], []]
    weights = question["weights"]
    if question["type"] == "several":
        return [[i for i, weight in enumerate(weights) if knows(chance, ability, easiness) == (weight > 0)], []]
    if weights:
        right = weights.index(100)
        return [[right if knows(chance, ability, easiness) else chance.randrange(len(weights))], []]
    count, placed = places(question)
    unknown = [i for i in range(len(placed)) if not knows(chance, ability, easiness)]
    if question["type"] == "sorting":
        for i in unknown:
            placed[i] = chance.randrange(count)
        return [[], placed]
    free = [side for side in range(count) if side not in placed] + [placed[i] for i in unknown]
    chance.shuffle(free)
    for i in unknown:
        placed[i] = free.pop()
    return [[], placed]


def simulate():
    """The course and its attempts, oldest first; the same at every run."""
    chance = random.Random(20260711)
    pace = random.Random(20261122)
    course = {"modules": MODULES, "questions": [make_question(i) for i in range(30)], "pass_mark": PASS_MARK}
    easiness = [chance.uniform(-0.8, 1.2) for _ in course["questions"]]
    attempts = []

    def sit(person, kind, ability, count):
        drawn = chance.sample(range(30), count)
        attempts.append({
            "participant": f"p{person}", "unit": UNITS[person % 4], "kind": kind,
            "questions": [course["questions"][i]["id"] for i in drawn],
            "answers": [answer(chance, course["questions"][i], ability, easiness[i]) for i in drawn],
            "seconds": [pace.randrange(4, 90) for _ in drawn]})

    abilities = [chance.gauss(0, 1) for _ in range(PERSONS)]
    for person in range(PRETESTED):
        sit(person, "pretest", abilities[person] - 0.5, 10)
    for person, ability in enumerate(abilities):
        sit(person, "final_test", ability, 10 if person % 2 else 20)
    for person in range(RETRIES):
        sit(person * 3, "final_test", abilities[person * 3] + 1, 10)
    return course, attempts


def score(question, chosen, placed):
    weights = question["weights"]
    if question["type"] == "several":
        return Fraction(max(0, sum(weights[i] for i in chosen)), 100)
    if weights:
        return Fraction(weights[chosen[0]] == 100)
    return Fraction(sum(a == b for a, b in zip(placed, places(question)[1])), len(placed))


def guessing(question):
    if question["type"] == "several":
        sets = [[i for i, tick in enumerate(ticks) if tick] for ticks in product([0, 1], repeat=4)]
        return statistics.mean(score(question, ticks, []) for ticks in sets if ticks)
    return Fraction(1, len(question["weights"]) or places(question)[0])


def percent(scores):
    """Whole percent of scores kept in whole ten-thousandths, a half upwards."""
    kept = [Decimal(float(s * 10000)).quantize(Decimal(1), ROUND_HALF_UP) for s in scores]
    return math.floor(Fraction(sum(int(k) for k in kept), 100 * len(kept)) + Fraction(1, 2))


def t_quantile(probability, freedom):
    """By integrating the density (Simpson) and halving."""
    scale = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)) / math.sqrt(freedom * math.pi)

    def below(t, steps=2000):
        at = [scale * (1 + (t * i / steps) ** 2 / freedom) ** (-(freedom + 1) / 2) for i in range(steps + 1)]
        return 0.5 + t / steps / 3 * (at[0] + at[-1] + 4 * math.fsum(at[1:-1:2]) + 2 * math.fsum(at[2:-1:2]))

    low, high = 0.0, 20.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < probability else (low, middle)
    return low


class Statistics(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.course, cls.attempts = simulate()
        cls.by_id = {question["id"]: question for question in cls.course["questions"]}
        lines = "\n".join(json.dumps(value) for value in [cls.course, *cls.attempts]) + "\n"
        run = subprocess.run([os.environ["NETRA_STATISTICS"]], input=lines, capture_output=True, text=True,
                             timeout=120)
        assert run.returncode == 0, run.stderr
        cls.ours = json.loads(run.stdout)
        cls.firsts = {}
        for attempt in cls.attempts:
            attempt["scores"] = [score(cls.by_id[name], *given)
                                 for name, given in zip(attempt["questions"], attempt["answers"])]
            attempt["percent"] = percent(attempt["scores"])
            cls.firsts.setdefault((attempt["kind"], attempt["participant"]), attempt)
        cls.finals = [a for (kind, _), a in cls.firsts.items() if kind == "final_test"]

    def near(self, ours, own):
        self.assertLess(abs(ours - float(own)), 1e-9)

    def asked(self, name):
        """[(score, mean of the others, [chosen, placed], seconds)] of a question."""
        for attempt in self.finals:
            if name in attempt["questions"]:
                i = attempt["questions"].index(name)
                scores = attempt["scores"]
                yield scores[i], (sum(scores) - scores[i]) / (len(scores) - 1), attempt["answers"][i], attempt["seconds"][i]

    def test_there_are_2000_attempts_and_1400_first_final_tests(self):
        self.assertEqual((len(self.attempts), len(self.finals)), (2000, 1400))

    def test_the_items_are_those_of_python(self):
        self.assertEqual([item["question"] for item in self.ours["items"]], list(self.by_id))
        for item in self.ours["items"]:
            question = self.by_id[item["question"]]
            rows = list(self.asked(question["id"]))
            self.assertEqual(item["asked"], len(rows))
            self.near(item["facility"], sum(row[0] for row in rows) / len(rows))
            self.near(item["discrimination"], statistics.correlation(
                [float(row[0]) for row in rows], [float(row[1]) for row in rows]))
            self.near(item["guessing"], guessing(question))
            self.near(item["seconds"], statistics.median(row[3] for row in rows))
            self.assertEqual(item["chosen"], [sum(i in row[2][0] for row in rows)
                                              for i in range(len(question["weights"]))])
            right = places(question)[1]
            self.assertEqual(item["right"], [sum(row[2][1][i] == right[i] for row in rows)
                                             for i in range(len(question["sides"]))])

    def test_the_two_planted_questions_and_no_other_misbehave_in_discrimination(self):
        found = {item["question"]: set(item["flags"]) for item in self.ours["items"]
                 if {"weak_discrimination", "negative_discrimination"} & set(item["flags"])}
        self.assertEqual(set(found), {MISKEYED, BY_CHANCE})
        self.assertIn("negative_discrimination", found[MISKEYED])
        self.assertIn("wrong_option_leads", found[MISKEYED])

    def test_the_gain_is_that_of_python(self):
        pairs = [(attempt["percent"], self.firsts["final_test", person]["percent"])
                 for (kind, person), attempt in self.firsts.items() if kind == "pretest"]
        gains = [after - before for before, after in pairs]
        reach = t_quantile(0.975, len(gains) - 1) * statistics.stdev(gains) / math.sqrt(len(gains))
        ours = self.ours["gain"]
        self.assertEqual(ours["persons"], PRETESTED)
        self.near(ours["mean_before"], statistics.mean(Fraction(before) for before, _ in pairs))
        self.near(ours["mean_after"], statistics.mean(Fraction(after) for _, after in pairs))
        self.near(ours["mean_gain"], statistics.mean(Fraction(gain) for gain in gains))
        self.near(ours["deviation"], statistics.stdev(gains))
        self.near(ours["low"], statistics.mean(gains) - reach)
        self.near(ours["high"], statistics.mean(gains) + reach)
        self.assertTrue(ours["clear"])

    def test_the_modules_are_those_of_python(self):
        own = []
        for module in MODULES:
            parts = [[s for name, s in zip(attempt["questions"], attempt["scores"])
                      if self.by_id[name]["module"] == module] for attempt in self.finals]
            percents = [percent(part) for part in parts if part]
            own.append([module, len(percents), sum(map(len, parts)),
                        Fraction(sum(percents), len(percents)), sum(p >= PASS_MARK for p in percents)])
        self.same_rows(self.ours["modules"], own, 3)

    def test_the_units_are_those_of_python(self):
        passed = {attempt["participant"] for attempt in self.attempts
                  if attempt["kind"] == "final_test" and attempt["percent"] >= PASS_MARK}
        own = []
        for unit in sorted(UNITS):
            mine = [attempt for attempt in self.finals if attempt["unit"] == unit]
            own.append([unit, len(mine), Fraction(sum(a["percent"] for a in mine), len(mine)),
                        sum(a["percent"] >= PASS_MARK for a in mine),
                        sum(a["participant"] in passed for a in mine)])
        self.assertTrue(any(row[4] > row[3] for row in own))
        self.same_rows(self.ours["units"], own, 2)

    def same_rows(self, ours, own, mean):
        self.assertEqual(len(ours), len(own))
        for left, right in zip(ours, own):
            self.near(left.pop(mean), right.pop(mean))
            self.assertEqual(left, right)


if __name__ == "__main__":
    unittest.main()
