package se.samspel.referral.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.agenda.domain.ItemInsight;
import se.samspel.referral.agenda.domain.ItemState;
import se.samspel.referral.waiver.EdgeRepository;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Opens agendas for the caller. An item that it may not know of is left out as if it weren't there:
 * the numbers of the others have no gap. The database has shown no more already.
 */
@ApplicationScoped
public class Agenda {

    private final AgendaRows rows;
    private final EdgeRepository edges;
    private final CurrentCaller caller;
    private final Today today;

    Agenda(AgendaRows rows, EdgeRepository edges, CurrentCaller caller, Today today) {
        this.rows = rows;
        this.edges = edges;
        this.caller = caller;
        this.today = today;
    }

    /** What is on the meeting's agenda, as the caller may see it. */
    public List<SeenItem> of(UUID meetingId) {
        return known(meetingId).stream()
                .filter(item -> item.state() == ItemState.ON_AGENDA)
                .toList();
    }

    /** 404 where the meeting's agenda doesn't show the item to the caller. */
    public SeenItem item(UUID meetingId, UUID itemId) {
        return known(meetingId).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Those that the host has withdrawn come too, to the host. */
    private List<SeenItem> known(UUID meetingId) {
        List<AgendaRows.Row> found = rows.of(meetingId);
        Map<UUID, Edges> waivers = waivers(found);
        List<SeenItem> seen = new ArrayList<>();
        int number = 0;
        for (AgendaRows.Row row : found) {
            ItemInsight insight = insight(row, waivers);
            if (insight.anything()) {
                number += row.item().state() == ItemState.ON_AGENDA ? 1 : 0;
                seen.add(row.item().seen(number, insight));
            }
        }
        return seen;
    }

    // The host sees all of its own: only others need the waivers.
    private Map<UUID, Edges> waivers(List<AgendaRows.Row> found) {
        AuthorityId viewer = caller.authority();
        return edges.ofAll(
                found.stream()
                        .map(AgendaRows.Row::item)
                        .filter(item -> !item.host().equals(viewer))
                        .map(SeenItem::referral)
                        .filter(Objects::nonNull)
                        .map(SeenItem.OnAgenda::edgesOf)
                        .collect(Collectors.toSet()));
    }

    private ItemInsight insight(AgendaRows.Row row, Map<UUID, Edges> waivers) {
        SeenItem item = row.item();
        SeenItem.OnAgenda referral = item.referral();
        return ItemInsight.of(
                new ItemInsight.Around(item.host(), item.referring()),
                new ItemInsight.Viewer(caller.authority(), row.inTeam()),
                referral == null
                        ? Edges.NONE
                        : waivers.getOrDefault(referral.edgesOf(), Edges.NONE),
                item.day(),
                today.today());
    }
}
