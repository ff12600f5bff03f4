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
        @Nullable LocalDate leftOn) {

    private static final String WITHOUT_WAY = "WITHOUT_WAY";

    public Map<String, Object> facets() {
        boolean redirected = outcome.equals("REDIRECTED");
        return new Facets()
                .one("about", about)
                .one("referringAuthority", referringAuthority)
                .one("externalReferrer", externalReferrer)
                .one("outcome", outcome)
                .one("way", redirected && way == null ? WITHOUT_WAY : way)
                .byDimension();
    }

    /** daysAtTeam from the day when it came to the day when it left. */
    public Map<String, Long> amounts() {
        return leftOn == null
                ? Map.of()
                : Map.of("daysAtTeam", ChronoUnit.DAYS.between(cameOn, leftOn));
    }
}
