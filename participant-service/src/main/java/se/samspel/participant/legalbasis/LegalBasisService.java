package se.samspel.participant.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.id.Ids;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.database.Sql;

/** Keeps an authority's legal bases, every version of them. */
@ApplicationScoped
class LegalBasisService {

    private static final String IN_FORCE =
            """
            select distinct on (purpose) purpose, article6, article9, national_act, decided_by,
                   decided_on, version, recorded_at
            from legal_basis where authority = ? order by purpose, version desc
            """;

    private static final String INSERT =
            """
            insert into legal_basis (id, authority, purpose, article6, article9, national_act,
              decided_by, decided_on, version, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    LegalBasisService(
            Sql sql,
            CurrentCaller caller,
            IfMatch ifMatch,
            AccessLog accessLog,
            Ids ids,
            Clock clock,
            Today today) {
        this.sql = sql;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    LegalBasesView read() {
        accessLog.record("read-legal-bases", caller.authority(), List.of(), List.of());
        List<LegalBasisView> known = inForce();
        List<Purpose> missing =
                Arrays.stream(Purpose.values())
                        .filter(purpose ->
                                known.stream().noneMatch(basis -> basis.purpose() == purpose))
                        .toList();
        return new LegalBasesView(known, missing);
    }

    /** A new version; the first for a purpose has nothing to match. */
    @Transactional
    LegalBasisView decide(LegalBasisRequest request) {
        Long version =
                inForce().stream()
                        .filter(basis -> basis.purpose() == request.purpose())
                        .map(LegalBasisView::version)
                        .findFirst()
                        .orElse(null);
        ifMatch.checkPut(version);
        FutureActDate.refuse("decidedOn", request.decidedOn(), today.today());
        UUID id = ids.next();
        var basis = basis(request, version == null ? 1 : version + 1);
        insert(id, basis);
        accessLog.record("decide-legal-basis", caller.authority(), List.of(), List.of(id));
        return basis;
    }

    private LegalBasisView basis(LegalBasisRequest request, long version) {
        return new LegalBasisView(
                request.purpose(),
                request.article6(),
                request.article9(),
                request.nationalAct(),
                request.decidedBy(),
                request.decidedOn(),
                version,
                clock.instant());
    }

    private void insert(UUID id, LegalBasisView basis) {
        sql.run(
                INSERT,
                id,
                caller.authority().toString(),
                basis.purpose().name(),
                basis.article6(),
                basis.article9(),
                basis.nationalAct(),
                basis.decidedBy(),
                basis.decidedOn(),
                basis.version(),
                basis.recordedAt());
    }

    private List<LegalBasisView> inForce() {
        return sql.rows(LegalBasisService::basis, IN_FORCE, caller.authority().toString());
    }

    private static LegalBasisView basis(ResultSet row) throws SQLException {
        return new LegalBasisView(
                Purpose.valueOf(row.getString("purpose")),
                row.getString("article6"),
                row.getString("article9"),
                row.getString("national_act"),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getLong("version"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
