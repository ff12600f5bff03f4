package se.samspel.reporting.pages.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.view.Filter;

/**
 * The workbench in words. A part is null where its service gave no answer.
 *
 * @param day today
 */
public record WorkView(
        String title,
        String day,
        Filter filter,
        @Nullable List<DueRow> due,
        boolean dueIncomplete,
        @Nullable List<InboxRow> inbox,
        List<QueueView> queues)
        implements Layout.Titled {

    /**
     * @param what there is to do
     * @param record which the case is known by; never a person
     */
    public record DueRow(String day, boolean overdue, String what, String record) {}

    public record InboxRow(
            String referral,
            String state,
            String intervention,
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
            String id, String name, String places, @Nullable List<QueueRow> rows, int more) {}

    public record QueueRow(
            String place, String referral, String since, String waited, String expected) {}
}
