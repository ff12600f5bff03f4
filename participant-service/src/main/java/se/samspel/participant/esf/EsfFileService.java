package se.samspel.participant.esf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.esf.domain.EsfFile;
import se.samspel.participant.esf.domain.EsfMonth;
import se.samspel.participant.esf.domain.EsfTerms;
import se.samspel.participant.intervention.HostedInterventions;

/** Makes a month's participant file, and tells which later ones have to be made anew. */
@ApplicationScoped
class EsfFileService {

    private static final String MAKE = "make-esf-file";

    private final EsfFileRepository files;
    private final EsfRows rows;
    private final EsfSums sums;
    private final EsfText texts;
    private final HostedInterventions interventions;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    EsfFileService(
            EsfFileRepository files,
            EsfRows rows,
            EsfSums sums,
            EsfText texts,
            HostedInterventions interventions,
            CurrentCaller caller,
            Acting acting,
            Idempotency idempotency,
            AccessLog accessLog,
            Outbox outbox,
            Pages pages,
            Ids ids,
            Clock clock,
            Today today) {
        this.files = files;
        this.rows = rows;
        this.sums = sums;
        this.texts = texts;
        this.interventions = interventions;
        this.caller = caller;
        this.acting = acting;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome make(UUID interventionId, EsfFileRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim(MAKE, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return now(MAKE, files.own(first, caller.authority()), List.of()).as(claim);
        }
        interventions.refuseOthers(interventionId, caller.authority());
        EsfMonth month = EsfMonth.parse(request.month());
        month.refuseUnlessOver(today.today());
        List<EsfRow> said = rows(interventionId, month, request.hours());
        List<EsfFile> current = files.currentFrom(interventionId, month);
        var terms =
                new EsfTerms(
                        caller.authority(),
                        interventionId,
                        month,
                        said.size(),
                        said.stream().map(EsfRow::hours).reduce(BigDecimal.ZERO, BigDecimal::add),
                        today.today());
        EsfFile before = supersede(current, month);
        var file = new EsfFile(id, terms, before, clock.instant());
        files.persist(file);
        files.flush();
        rows.add(file, said);
        outbox.append(EsfFileSent.of(file));
        resendLater(current, before);
        return now(MAKE, file, said);
    }

    private @Nullable EsfFile supersede(List<EsfFile> current, EsfMonth month) {
        if (current.isEmpty() || !current.getFirst().month().equals(month)) {
            return null;
        }
        EsfFile before = current.getFirst();
        before.supersede();
        files.flush();
        return before;
    }

    private void resendLater(List<EsfFile> current, @Nullable EsfFile before) {
        for (EsfFile later : current) {
            if (later != before && later.makeResendDue()) {
                outbox.append(EsfFileSent.of(later));
            }
        }
    }

    private List<EsfRow> rows(
            UUID interventionId, EsfMonth month, List<EsfFileRequest.Hours> given) {
        Map<UUID, BigDecimal> hours = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            if (hours.put(given.get(i).enrolmentId(), given.get(i).hours()) != null) {
                throw unfit(i);
            }
        }
        var scope =
                new EsfRows.Scope(
                        caller.authority().toString(), acting.unit(), interventionId, month);
        Map<UUID, EsfRow> fit = rows.mayStand(scope, hours);
        List<EsfRow> said = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            EsfRow row = fit.get(given.get(i).enrolmentId());
            if (row == null) {
                throw unfit(i);
            }
            said.add(row);
        }
        return said;
    }

    /** The same for what doesn't exist, another unit's, a protected person's and a second one. */
    private static Problem unfit(int index) {
        return Problem.unknownReference(
                "/hours/" + index + "/enrolmentId",
                Text.of(
                        "Ingen inskrivning i insatsen under månaden som får stå i filen, en gång.",
                        "No enrolment in the intervention in that month that may stand in the"
                                + " file, once."));
    }

    @Transactional
    Outcome read(UUID id) {
        return now("read-esf-file", files.own(id, caller.authority()), List.of());
    }

    @Transactional
    PageView<EsfFileView> list(UUID interventionId, PageQuery page) {
        AuthorityId host = caller.authority();
        interventions.refuseOthers(interventionId, host);
        List<EsfFile> found = files.page(interventionId, host, page);
        List<UUID> ids = found.stream().map(EsfFile::id).toList();
        Map<UUID, EsfSums.Sum> known = sums.of(ids);
        accessLog.record("read-esf-files", host, List.of(), page.shown(ids));
        return pages.view(
                page,
                found.stream()
                        .map(file ->
                                EsfFileView.of(file, Objects.requireNonNull(known.get(file.id()))))
                        .toList(),
                () -> files.countOf(interventionId, host));
    }

    /** The lines to send, with identity numbers. */
    @Transactional
    String content(UUID id) {
        EsfFile file = files.own(id, caller.authority());
        List<EsfRow> lines = rows.of(file);
        log("fetch-esf-file", file, lines);
        return texts.csv(lines);
    }

    private Outcome now(String operation, EsfFile file, List<EsfRow> shown) {
        log(operation, file, shown);
        return Outcome.created(
                EsfFileView.of(file, sums.of(file)), "/esf-files/" + file.id(), file.version());
    }

    private void log(String operation, EsfFile file, List<EsfRow> shown) {
        List<UUID> persons = shown.stream().map(EsfRow::participantId).distinct().toList();
        accessLog.record(operation, file.host(), persons, List.of(file.id()));
    }
}
