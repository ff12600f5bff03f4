package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.IncomeSource;

/** One nameless row for each enrolment that may be followed up; erased when it was a mistake. */
@ApplicationScoped
class EnrolmentProjection implements Projection<EnrolmentProjection.EnrolmentTold> {

    private static final String TABLE = "enrolment";
    private static final List<String> KEY = List.of("id");

    @Personal(
            categories = {"INCOME", "OCCUPATION_EDUCATION", "OUTCOME"},
            what =
                    "A pseudonymous row for follow-up: sex, birth month, dates, exit, "
                            + "situations. Pseudonym rad för uppföljning.")
    record EnrolmentTold(
            UUID enrolmentId,
            long version,
            UUID interventionId,
            String associationId,
            String personPseudonym,
            Sex sex,
            @Nullable YearMonth birthMonth,
            AuthorityId referringAuthority,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String exitReason,
            @Nullable ExitDestination exitDestination,
            boolean earlyDropout,
            List<SituationTold> situations) {}

    @Personal(
            categories = "INCOME",
            what = "Part of the pseudonymous row. Del av den pseudonyma raden.")
    record SituationTold(
            String at, List<IncomeTold> incomeSources, @Nullable Integer monthsInPublicSupport) {}

    record IncomeTold(IncomeSource code, int extentPercent) {}

    private final ProjectedTable table;

    EnrolmentProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.statistics.v1";
    }

    @Override
    public String aggregate() {
        return "enrolment";
    }

    @Override
    public Class<EnrolmentTold> payload() {
        return EnrolmentTold.class;
    }

    @Override
    public void upsert(List<Received<EnrolmentTold>> batch) {
        table.upsert(
                TABLE,
                KEY,
                "id, version, intervention_id, association_id, person_pseudonym, sex, birth_month, referring_authority, started_on, ended_on, exit_reason, exit_destination, early_dropout, situations::jsonb",
                batch.stream().map(received -> values(received.value())).toList());
    }

    @Override
    public void erase(List<String> keys) {
        table.erase(TABLE, KEY, keys);
    }

    private @Nullable Object[] values(EnrolmentTold told) {
        return new @Nullable Object[] {
            told.enrolmentId(),
            told.version(),
            told.interventionId(),
            told.associationId(),
            told.personPseudonym(),
            told.sex().name(),
            told.birthMonth() == null ? null : told.birthMonth().toString(),
            told.referringAuthority().toString(),
            told.startedOn(),
            told.endedOn(),
            told.exitReason(),
            told.exitDestination() == null ? null : told.exitDestination().name(),
            told.earlyDropout(),
            table.json(told.situations())
        };
    }
}
