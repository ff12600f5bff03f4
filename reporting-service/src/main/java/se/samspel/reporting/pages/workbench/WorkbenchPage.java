package se.samspel.reporting.pages.workbench;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Text;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Page;
import se.samspel.reporting.pages.Shown;
import se.samspel.reporting.pages.Visit;
import se.samspel.reporting.pages.view.Filter;
import se.samspel.reporting.pages.view.Known;

/** The coordinator's page: what has come, who waits, what is due. */
@ApplicationScoped
class WorkbenchPage implements Page {

    private static final List<Integer> DAYS = List.of(0, 7, 30);

    private final Known known;
    private final Workbench workbench;
    private final Today today;
    private final Layout layout;
    private final Template template;

    WorkbenchPage(
            Known known,
            Workbench workbench,
            Today today,
            Layout layout,
            @Location("pages/workbench.html") Template template) {
        this.known = known;
        this.workbench = workbench;
        this.today = today;
        this.layout = layout;
        this.template = template;
    }

    @Override
    public String path() {
        return "/workbench";
    }

    @Override
    public String permission() {
        return Scope.REFERRAL_READ;
    }

    @Override
    public Shown show(Visit visit) {
        @Nullable String authority = visit.reader().authority();
        if (authority == null || visit.reader().unit().isEmpty()) {
            throw Problem.forbidden(
                    Text.of(
                            "Arbetsbordet är för den som arbetar vid en enhet hos en värd.",
                            "The workbench is for who works at a unit of a host."));
        }
        List<Known.Intervention> hosted = known.ofHost(authority);
        int days = days(visit.asked("days"));
        Work work =
                workbench.of(
                        visit.reader(), hosted.stream().map(Known.Intervention::id).toList(), days);
        WorkWords words =
                new WorkWords(
                        visit.phrases(),
                        today.today(),
                        hosted.stream()
                                .collect(
                                        Collectors.toMap(
                                                Known.Intervention::id, Known.Intervention::name)),
                        known.authorities(),
                        OnPage.of(work, WorkWords.QUEUE_ROWS));
        return layout.page(
                template,
                visit,
                view(work, words, hosted, filter(visit, days)),
                List.of(new Link("/pages", visit.phrases().get("start"))));
    }

    private static WorkView view(
            Work work, WorkWords words, List<Known.Intervention> hosted, Filter filter) {
        return new WorkView(
                words.phrases().get("workbench"),
                words.phrases().writing().day(words.today()),
                filter,
                due(work).map(words::due).or(null),
                !work.reminders().isTold() || !work.deadlines().isTold(),
                due(work).isTold(DueTold::isMore),
                work.inbox().map(words::inbox).or(null),
                work.inbox().isTold(ReferralsTold::isMore),
                queues(work, words, hosted));
    }

    /** What one of the two services told is better than nothing, if it is said to be half. */
    private static Answered<DueTold> due(Work work) {
        if (!work.reminders().isTold()) {
            return work.deadlines();
        }
        return work.deadlines().isTold()
                ? work.reminders().with(work.deadlines(), DueTold::and)
                : work.reminders();
    }

    private static List<WorkView.QueueView> queues(
            Work work, WorkWords words, List<Known.Intervention> hosted) {
        List<WorkView.QueueView> views = new ArrayList<>();
        for (int i = 0; i < hosted.size(); i++) {
            UUID id = hosted.get(i).id();
            views.add(work.queues().get(i).map(words::queue).or(words.silent(id)));
        }
        return views;
    }

    private static int days(@Nullable String asked) {
        return DAYS.stream()
                .filter(days -> String.valueOf(days).equals(asked))
                .findFirst()
                .orElse(DAYS.get(1));
    }

    private static Filter filter(Visit visit, int chosen) {
        List<Filter.Option> options =
                DAYS.stream()
                        .map(days ->
                                new Filter.Option(
                                        String.valueOf(days),
                                        visit.phrases().get("within_" + days),
                                        days == chosen))
                        .toList();
        Filter.Choice choice = new Filter.Choice("days", visit.phrases().get("dueWithin"), options);
        return new Filter(visit.path(), Map.of(), List.of(choice), List.of());
    }
}
