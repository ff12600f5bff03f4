package se.samspel.participant.due;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;

/** Gathers what is due from every feature that knows of something. */
@ApplicationScoped
class DueItemService {

    private final List<DueSource> sources;
    private final CurrentCaller caller;
    private final Acting acting;
    private final AccessLog accessLog;
    private final Today today;

    DueItemService(
            @All List<DueSource> sources,
            CurrentCaller caller,
            Acting acting,
            AccessLog accessLog,
            Today today) {
        this.sources = sources;
        this.caller = caller;
        this.acting = acting;
        this.accessLog = accessLog;
        this.today = today;
    }

    @Transactional
    DueItemsView read(int days, int limit) {
        AuthorityId authority = caller.authority();
        LocalDate until = today.today().plusDays(days);
        List<DueItem> due =
                sources.stream()
                        .flatMap(source ->
                                source.due(authority, acting.unit(), until, limit + 1).stream())
                        .sorted(
                                Comparator.comparing(DueItem::dueOn)
                                        .thenComparing(DueItem::recordId))
                        .limit(limit + 1L)
                        .toList();
        List<DueItem> shown = due.stream().limit(limit).toList();
        List<UUID> persons =
                shown.stream()
                        .map(DueItem::participantId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        accessLog.record("read-due-items", authority, persons, List.of());
        return new DueItemsView(shown, due.size() > limit);
    }
}
