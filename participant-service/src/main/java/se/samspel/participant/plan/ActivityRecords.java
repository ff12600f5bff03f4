package se.samspel.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.plan.domain.Activity;
import se.samspel.participant.plan.domain.ActivityChange;

/** Writes down who changed and who saw activities. */
@ApplicationScoped
class ActivityRecords {

    private final ActivityRepository activities;
    private final AccessLog accessLog;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    ActivityRecords(
            ActivityRepository activities,
            AccessLog accessLog,
            CurrentCaller caller,
            Acting acting,
            Ids ids,
            Clock clock) {
        this.activities = activities;
        this.accessLog = accessLog;
        this.caller = caller;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    void changed(Activity activity) {
        activities.add(new ActivityChange(ids.next(), activity, acting.user(), clock.instant()));
    }

    void accessed(String operation, Activity activity) {
        accessLog.record(
                operation,
                activity.host(),
                List.of(activity.participantId()),
                List.of(activity.id()));
    }

    /** One row for each host: each must see who has read its records. */
    void listed(String operation, List<Activity> shown) {
        if (shown.isEmpty()) {
            accessLog.record(operation, caller.authority(), List.of(), List.of());
            return;
        }
        Map<AuthorityId, List<Activity>> byHost =
                shown.stream().collect(Collectors.groupingBy(Activity::host));
        byHost.forEach((host, theirs) ->
                accessLog.record(operation, host, persons(theirs), records(theirs)));
    }

    private static List<UUID> persons(List<Activity> activities) {
        return activities.stream().map(Activity::participantId).distinct().toList();
    }

    private static List<UUID> records(List<Activity> activities) {
        return activities.stream().map(Activity::id).toList();
    }
}
