package se.samspel.referral.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.advice.domain.ItemAdvice;
import se.samspel.referral.advice.domain.ItemPlanRow;
import se.samspel.referral.agenda.AgendaItemView;
import se.samspel.referral.agenda.ItemFields;
import se.samspel.referral.agenda.SeenItem;

/** Opens items with what came of them, each part by the caller's own edge. */
@ApplicationScoped
public class ItemDetails {

    private final AdviceRows rows;
    private final Envelope envelope;
    private final CurrentCaller caller;

    ItemDetails(AdviceRows rows, Envelope envelope, CurrentCaller caller) {
        this.rows = rows;
        this.envelope = envelope;
        this.caller = caller;
    }

    /** In the same order; as many statements for many as for one. */
    public List<ItemView> of(List<SeenItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = items.stream().map(SeenItem::id).toList();
        Map<UUID, List<ItemAdvice>> advice = rows.advice(ids);
        Map<UUID, List<ItemPlanRow>> plans = rows.plans(ids);
        Map<UUID, List<AdviceRows.Attendance>> attendance = rows.attendance(ids);
        return items.stream()
                .map(item ->
                        new ItemView(
                                AgendaItemView.of(item),
                                opened(item, ItemFields.topic(item.id()), item.texts().topic()),
                                need(item),
                                advice(item, advice.getOrDefault(item.id(), List.of())),
                                plan(item, plans.getOrDefault(item.id(), List.of())),
                                followUp(item),
                                who(attendance.getOrDefault(item.id(), List.of()), true),
                                who(attendance.getOrDefault(item.id(), List.of()), false)))
                .toList();
    }

    ItemView of(SeenItem item) {
        return of(List.of(item)).getFirst();
    }

    private List<AdviceView> advice(SeenItem item, List<ItemAdvice> given) {
        Map<AuthorityId, Integer> numbers = new HashMap<>();
        List<AdviceView> shown = new ArrayList<>();
        for (ItemAdvice each : given) {
            int number = numbers.merge(each.authority(), 1, Integer::sum);
            if (item.insight().plan() || each.authority().equals(caller.authority())) {
                shown.add(
                        new AdviceView(
                                each.id(),
                                each.authority(),
                                number,
                                open(item, ItemFields.advice(each.id()), each.advice()),
                                each.proposedInterventionId(),
                                each.givenOn(),
                                each.recordedAt()));
            }
        }
        return shown;
    }

    @Nullable PlanView plan(SeenItem item, List<ItemPlanRow> planned) {
        Long version = item.planVersion();
        List<PlanView.RowView> shown =
                planned.stream()
                        .filter(row ->
                                item.insight().plan()
                                        || row.responsibleAuthority().equals(caller.authority()))
                        .map(row ->
                                new PlanView.RowView(
                                        open(item, ItemFields.activity(row.id()), row.activity()),
                                        open(item, ItemFields.goal(row.id()), row.goal()),
                                        row.responsibleAuthority(),
                                        row.dueOn()))
                        .toList();
        if (version == null || (shown.isEmpty() && !item.insight().plan())) {
            return null;
        }
        return new PlanView(version, item.insight().plan() ? item.followUpOn() : null, shown);
    }

    private ItemView.@Nullable FollowUpView followUp(SeenItem item) {
        byte[] outcome = item.texts().followUpOutcome();
        if (item.followedUpOn() == null || outcome == null || !item.insight().plan()) {
            return null;
        }
        return new ItemView.FollowUpView(
                item.followedUpOn(), open(item, ItemFields.followUpOutcome(item.id()), outcome));
    }

    private @Nullable String need(SeenItem item) {
        SeenItem.OnAgenda referral = item.referral();
        if (referral == null || !item.insight().need()) {
            return null;
        }
        SealedKey key = referral.needKey();
        byte[] need = referral.need();
        return key == null || need == null
                ? null
                : envelope.decrypt(key, ItemFields.need(referral.id()), need);
    }

    private @Nullable String opened(SeenItem item, FieldId field, byte @Nullable [] sealed) {
        return sealed == null ? null : open(item, field, sealed);
    }

    private String open(SeenItem item, FieldId field, byte[] sealed) {
        return envelope.decrypt(item.texts().key(), field, sealed);
    }

    private static List<String> who(List<AdviceRows.Attendance> attendance, boolean tookPart) {
        return ItemView.texts(
                attendance.stream()
                        .filter(each -> each.tookPart() == tookPart)
                        .map(AdviceRows.Attendance::authority)
                        .toList());
    }
}
