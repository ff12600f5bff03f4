package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.projection.domain.EnrolmentAmounts;
import se.samspel.reporting.projection.domain.EnrolmentFacets;
import se.samspel.reporting.projection.domain.RecordedEnrolment;
import se.samspel.reporting.projection.domain.RecordedSituation;
import se.samspel.reporting.projection.domain.RecordedSituation.Income;
import se.samspel.reporting.summary.domain.Population;

/** One nameless row for each enrolment that may be followed up; erased when it was a mistake. */
@ApplicationScoped
class EnrolmentProjection implements TableProjection<RecordedEnrolment> {

    private static final TableShape SHAPE =
            TableShape.counted(
                    Population.ENROLMENT,
                    List.of("id::uuid"),
                    "id, version, referral_id, intervention_id, association_id, person_pseudonym, sex, birth_month, referring_authority, started_on, ended_on, exit_reason, exit_destination, early_dropout, situations::jsonb, facets::jsonb, amounts::jsonb");

    /** The rest of a situation is in the facets alone: reports need no more of it. */
    private record StoredSituation(
            String at,
            LocalDate measuredOn,
            List<Income> incomeSources,
            @Nullable Integer monthsInPublicSupport) {

        static StoredSituation of(RecordedSituation told) {
            return new StoredSituation(
                    told.at(),
                    told.measuredOn(),
                    told.incomeSources(),
                    told.monthsInPublicSupport());
        }
    }

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
    public Class<RecordedEnrolment> payload() {
        return RecordedEnrolment.class;
    }

    @Override
    public TableShape shape() {
        return SHAPE;
    }

    @Override
    public ProjectedTable table() {
        return table;
    }

    @Override
    public @Nullable Object[] row(RecordedEnrolment told) {
        return new @Nullable Object[] {
            told.enrolmentId(),
            told.version(),
            told.referralId(),
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
            table.json(told.situations().stream().map(StoredSituation::of).toList()),
            table.json(EnrolmentFacets.of(told)),
            table.json(EnrolmentAmounts.of(told))
        };
    }
}
