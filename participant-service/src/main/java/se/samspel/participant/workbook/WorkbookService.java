package se.samspel.participant.workbook;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.intervention.HostedInterventions;
import se.samspel.participant.workbook.SheetSource.Line;
import se.samspel.participant.workbook.SheetSource.Team;
import se.samspel.participant.workbook.WorkbookWriter.Filled;

/** Hands a team what it has open and due as a workbook. */
@ApplicationScoped
class WorkbookService {

    private final List<SheetSource> sheets;
    private final WorkbookWriter writer;
    private final HostedInterventions interventions;
    private final CurrentCaller caller;
    private final Acting acting;
    private final AccessLog accessLog;
    private final Today today;

    WorkbookService(
            @All List<SheetSource> sheets,
            WorkbookWriter writer,
            HostedInterventions interventions,
            CurrentCaller caller,
            Acting acting,
            AccessLog accessLog,
            Today today) {
        this.sheets = sheets.stream().sorted(Comparator.comparing(SheetSource::title)).toList();
        this.writer = writer;
        this.interventions = interventions;
        this.caller = caller;
        this.acting = acting;
        this.accessLog = accessLog;
        this.today = today;
    }

    @Transactional
    byte[] write(UUID interventionId) {
        AuthorityId host = caller.authority();
        interventions.refuseOthers(interventionId, host);
        var team = new Team(interventionId, host.toString(), acting.unit(), today.today());
        List<Filled> filled =
                sheets.stream().map(sheet -> new Filled(sheet, sheet.lines(team))).toList();
        List<UUID> persons =
                filled.stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .map(Line::participantId)
                        .distinct()
                        .toList();
        accessLog.record("fetch-workbook", host, persons, List.of(interventionId));
        return writer.write(filled);
    }
}
