package se.samspel.reporting.survey.domain;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What figures tell of the answers that few gave. How many answered and their mean are two
 * equations with the answers as unknowns: of a scale of two steps, or where nearly all agree, they
 * leave one solution.
 *
 * @param possible the answers that readers can't rule out
 */
record FewAnswers(Answers answers, List<Integer> possible) {

    /** Some who answered alike, among these steps of the scale. */
    private record Part(List<Integer> steps, long people) {}

    static FewAnswers of(Answers answers) {
        return new FewAnswers(answers, answers.steps());
    }

    /** Whether the mean leaves fewer possibilities than people who make up a group. */
    boolean areToldByMean() {
        return areTold(List.of(new Part(possible, answers.people())));
    }

    /** The same of the mean and the share together. */
    boolean areToldByMeanAndShare() {
        int positiveFrom = answers.question().positiveFrom();
        long positive = answers.positive();
        return areTold(
                List.of(
                        new Part(
                                possible.stream().filter(step -> step < positiveFrom).toList(),
                                answers.people() - positive),
                        new Part(
                                possible.stream().filter(step -> step >= positiveFrom).toList(),
                                positive)));
    }

    private boolean areTold(List<Part> parts) {
        return possible.stream()
                .filter(step -> Answers.isFew(answers.people(step)))
                .anyMatch(step -> isTold(step, parts));
    }

    private boolean isTold(int step, List<Part> parts) {
        long people = answers.people(step);
        long more =
                LongStream.iterate(people + 1, each -> each + 1)
                        .takeWhile(each -> couldBe(each, step, parts))
                        .limit(Answers.SMALLEST_GROUP)
                        .count();
        long fewer =
                LongStream.iterate(people - 1, each -> each >= 0, each -> each - 1)
                        .takeWhile(each -> couldBe(each, step, parts))
                        .count();
        return more + 1 + fewer < Answers.SMALLEST_GROUP;
    }

    /** Whether the others could then make up the sum. */
    private boolean couldBe(long people, int step, List<Part> parts) {
        long least = people * step;
        long most = least;
        for (Part part : parts) {
            List<Integer> others = part.steps().stream().filter(other -> other != step).toList();
            long rest = part.people() - (part.steps().contains(step) ? people : 0);
            if (rest < 0 || rest > 0 && others.isEmpty()) {
                return false;
            }
            least += rest == 0 ? 0 : rest * Collections.min(others);
            most += rest == 0 ? 0 : rest * Collections.max(others);
        }
        return least <= answers.sum() && answers.sum() <= most;
    }
}
