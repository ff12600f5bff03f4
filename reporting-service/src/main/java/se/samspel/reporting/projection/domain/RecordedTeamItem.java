package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/**
 * A referral to a joint team, or a question to it about nobody, and which way it went; nothing of
 * the person.
 *
 * @param about REFERRAL or QUESTION
 * @param way a code of the team's own; null where it was sent on without one
 * @param ledTo the intervention that it was sent on to; null where none
 * @param leftOn null while it is at the team
 */
@Personal(
        categories = "CASE_STATUS",
        what =
                "That a joint team was asked, and which way it went; no attribute of the person."
                        + " Ärende till team utan uppgift om personen.")
public record RecordedTeamItem(
        UUID itemId,
        long version,
        UUID interventionId,
        String about,
        @Nullable String referringAuthority,
        @Nullable String externalReferrer,
        LocalDate cameOn,
        String outcome,
        @Nullable String way,
        @Nullable UUID ledTo,
        @Nullable LocalDate leftOn) {

    private static final String REFERRAL = "REFERRAL";
    private static final String REDIRECTED = "REDIRECTED";

    /** A question is counted as one: what becomes of it is not followed. */
    public Map<String, Object> facets() {
        Facets facets = new Facets().one("about", about).one("source", source());
        if (!isReferral()) {
            return facets.byDimension();
        }
        facets.one("referringAuthority", referringAuthority).one("teamOutcome", outcome);
        if (outcome.equals(REDIRECTED)) {
            facets.one("way", way == null ? "WITHOUT_WAY" : way).one("destination", destination());
        }
        return facets.byDimension();
    }

    private boolean isReferral() {
        return about.equals(REFERRAL);
    }

    private String source() {
        if (!isReferral()) {
            return "QUESTION";
        }
        return externalReferrer == null ? "MEMBER" : externalReferrer;
    }

    /** Ways differ from team to team: this tells them together. */
    private String destination() {
        return ledTo == null ? "ORDINARY_ACTIVITY" : "INTERVENTION";
    }

    /** daysAtTeam from the day when a referral came to the day when it left. */
    public Map<String, Long> amounts() {
        return leftOn == null || !isReferral()
                ? Map.of()
                : Map.of("daysAtTeam", ChronoUnit.DAYS.between(cameOn, leftOn));
    }
}
