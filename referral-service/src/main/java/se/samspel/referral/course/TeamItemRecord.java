package se.samspel.referral.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.referral.course.domain.ExternalReferrer;
import se.samspel.referral.course.domain.Redirection;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.TeamOutcome;

/**
 * What a joint team was asked and which way it went, on {@code samspel.statistics.v1}: each
 * referral to it once, on however many agendas it stands, and each question about nobody. Nothing
 * of the person.
 *
 * @param itemId the referral's id, or the agenda item's of a question
 * @param referringAuthority null for a question
 * @param cameOn the day of the submission, or the day when the question was put on an agenda
 * @param way the code of one of the team's ways
 * @param ledTo the intervention that it was sent on to
 * @param leftOn the day when it left the team; null while it is there
 */
@Personal(
        categories = "CASE_STATUS",
        what =
                "Event for follow-up: that a joint team was asked, and which way it went; no"
                        + " attribute of the person. Ärende till team utan uppgift om personen.")
public record TeamItemRecord(
        UUID itemId,
        long version,
        UUID interventionId,
        About about,
        @Nullable AuthorityId referringAuthority,
        ExternalReferrer.@Nullable Kind externalReferrer,
        LocalDate cameOn,
        TeamOutcome outcome,
        @Nullable String way,
        @Nullable UUID ledTo,
        @Nullable LocalDate leftOn) {

    /** Whether it is about a person or about nobody who can be identified. */
    public enum About {
        REFERRAL,
        QUESTION
    }

    static TeamItemRecord of(Referral referral) {
        TeamOutcome outcome = TeamOutcome.of(referral.state());
        // An enrolment takes over from a redirection that crossed it.
        Redirection redirection = outcome == TeamOutcome.REDIRECTED ? referral.redirection() : null;
        ExternalReferrer external = referral.externalReferrer();
        return new TeamItemRecord(
                referral.id(),
                referral.version(),
                referral.interventionId(),
                About.REFERRAL,
                referral.parties().referringAuthority(),
                external == null ? null : external.kind(),
                referral.submittedOn(),
                outcome,
                redirection == null ? null : redirection.redirectWay(),
                redirection == null ? null : redirection.redirectedTo(),
                TeamOutcome.leftOn(referral));
    }

    /**
     * @param leftOn the day when it was taken off the agenda; null while it is there
     */
    public static TeamItemRecord question(Question question, @Nullable LocalDate leftOn) {
        return new TeamItemRecord(
                question.itemId(),
                question.version(),
                question.interventionId(),
                About.QUESTION,
                null,
                null,
                question.cameOn(),
                leftOn == null ? TeamOutcome.OPEN : TeamOutcome.WITHDRAWN,
                null,
                null,
                leftOn);
    }

    /** Which question it is. */
    public record Question(UUID itemId, long version, UUID interventionId, LocalDate cameOn) {}

    public OutboxEvent event() {
        return OutboxEvent.state("samspel.statistics.v1", "team-item.recorded", key(), this);
    }

    /** Not the referral's own key: its waiting times would be compacted away. */
    private String key() {
        return itemId + "/team-item";
    }
}
