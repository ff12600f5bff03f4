package se.samspel.participant.question.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All versions of one question: on each day the latest that has begun is asked, or none. */
public final class QuestionHistory {

    private final List<QuestionVersion> versions;

    public QuestionHistory(List<QuestionVersion> versions) {
        this.versions = List.copyOf(versions);
    }

    /** The version that the host has asked, tested against the day, the place and the approval. */
    public QuestionVersion asked(long version, LocalDate day, UUID interventionId) {
        QuestionVersion current =
                versions.stream()
                        .filter(each -> each.hasBegunOn(day))
                        .max(Comparator.comparingLong(QuestionVersion::version))
                        .filter(each -> !each.isOverOn(day))
                        .orElseThrow(() -> new AnswerRule.NotAskedThatDay("/answeredOn"));
        if (current.version() != version) {
            throw new AnswerRule.NotAskedThatDay("/version");
        }
        if (!current.isAskedIn(interventionId)) {
            throw new AnswerRule.OtherIntervention();
        }
        if (!current.isApprovedOn(day)) {
            throw new AnswerRule.NotApprovedHere();
        }
        return current;
    }
}
