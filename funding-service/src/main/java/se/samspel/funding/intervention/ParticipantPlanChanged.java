package se.samspel.funding.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.intervention.domain.RegisterSheet;

/**
 * {@code participant-plan.changed}: how many participants an intervention is planned for by its
 * register, from which day on.
 */
record ParticipantPlanChanged(UUID interventionId, long version, List<Row> rows) {

    record Row(LocalDate validFrom, int participants) {}

    /** Not the intervention's own key: its state would be compacted away. */
    static String key(UUID interventionId) {
        return interventionId + "/participant-plan";
    }

    static ParticipantPlanChanged of(RegisterSheet sheet) {
        return new ParticipantPlanChanged(
                sheet.interventionId(),
                sheet.version(),
                sheet.register().plan().stream()
                        .map(each -> new Row(each.validFrom(), each.participants()))
                        .toList());
    }
}
