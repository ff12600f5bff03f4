package se.samspel.reporting.pages.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.view.Filter;

/**
 * The workbench in words. A part is null where its service gave no answer.
 *
 * @param day today
 * @param dueMore whether the lists go on beyond what is shown, as {@code inboxMore}
 */
public record WorkView(
        String title,
        String day,
        Filter filter,
        @Nullable List<DueRow> due,
        boolean dueIncomplete,
        boolean dueMore,
        @Nullable List<InboxRow> inbox,
        boolean inboxMore,
        List<QueueView> queues)
        implements Layout.Titled {

    /**
     * @param what there is to do
     * @param intervention null where the service doesn't say
     */
    public record DueRow(
            String day, boolean overdue, String what, Handle record, @Nullable Link intervention) {}

    public record InboxRow(
            Handle referral,
            String state,
            Link intervention,
            String from,
            String submitted,
            String waited,
            String due,
            boolean overdue) {}

    /**
     * @param rows null where the service gave no answer
     * @param more how many more wait than are shown
     */
    public record QueueView(
            String id, Link intervention, String places, @Nullable List<QueueRow> rows, int more) {}

    public record QueueRow(
            String place, Handle referral, String since, String waited, String expected) {}
}
