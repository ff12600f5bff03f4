package se.samspel.funding.equitylevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.equitylevel.domain.EquityLevel;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.problem.Problem;

/** Sets the tables of reasonable equity: an office its own, the operator the national default. */
@ApplicationScoped
class EquityLevelService {

    private final EquityLevelRepository levels;
    private final MemberRepository members;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;

    EquityLevelService(
            EquityLevelRepository levels,
            MemberRepository members,
            CurrentCaller caller,
            IfMatch ifMatch,
            Ids ids,
            Clock clock) {
        this.levels = levels;
        this.members = members;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome set(String associationId, LocalDate validFrom, EquityLevelRequest request) {
        caller.association();
        members.refuseUnlessVisible(associationId);
        return put(associationId, validFrom, request);
    }

    @Transactional
    Outcome setDefault(LocalDate validFrom, EquityLevelRequest request) {
        caller.operator();
        return put(null, validFrom, request);
    }

    private Outcome put(
            @Nullable String associationId, LocalDate validFrom, EquityLevelRequest request) {
        EquityLevel known = levels.of(associationId, validFrom);
        ifMatch.checkPut(known == null ? null : known.version());
        EquityLevel level =
                known == null ? new EquityLevel(ids.next(), associationId, validFrom) : known;
        level.set(request.terms(), clock.instant());
        levels.persistAndFlush(level);
        return Outcome.put(
                known == null,
                EquityLevelView.of(level),
                path(associationId, validFrom),
                level.version());
    }

    @Transactional
    EquityLevelView read(@Nullable String associationId, LocalDate validFrom) {
        EquityLevel found = levels.of(associationId, validFrom);
        if (found == null) {
            throw Problem.notFound();
        }
        return EquityLevelView.of(found);
    }

    /** There are few tables: they are read at once and the page is cut here. */
    @Transactional
    LevelRows list(@Nullable String associationId, PageQuery query) {
        List<EquityLevel> all = levels.allOf(associationId);
        if (all.isEmpty() && associationId != null) {
            members.refuseUnlessVisible(associationId);
        }
        List<EquityLevelView> rows =
                all.stream()
                        .skip(query.offset())
                        .limit(query.fetch())
                        .map(EquityLevelView::of)
                        .toList();
        return new LevelRows(rows, all.size());
    }

    /** The rows of a page, one more than it shows if there is one, and the number of all. */
    record LevelRows(List<EquityLevelView> rows, long total) {}

    private static String path(@Nullable String associationId, LocalDate validFrom) {
        String owner = associationId == null ? "" : "/associations/" + associationId;
        return owner + "/equity-levels/" + validFrom;
    }
}
