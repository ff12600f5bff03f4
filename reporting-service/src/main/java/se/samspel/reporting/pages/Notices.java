package se.samspel.reporting.pages;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.InvalidValue;

/** What a reader is told instead of a page; nothing of a fault's cause. */
@ApplicationScoped
class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    private final Layout layout;
    private final Template template;

    Notices(Layout layout, @Location("pages/notice.html") Template template) {
        this.layout = layout;
        this.template = template;
    }

    /**
     * @param again where the reader may go on, with the word for it
     */
    public record Notice(String title, String text, Frame.Link again) implements Layout.Titled {}

    record Answer(int status, Shown shown) {}

    Answer notFound(Visit visit, @Nullable Reader reader) {
        return answer(404, "notFound", visit, reader);
    }

    /** For who is not logged in, or not any more. */
    Answer open(String key, Visit visit) {
        return answer(200, key, visit, null);
    }

    Answer of(RuntimeException fault, Visit visit) {
        return switch (fault) {
            case BrokenRule broken ->
                    told(422, visit, visit.phrases().writing().text(broken.text()));
            case InvalidValue wrong ->
                    told(400, visit, visit.phrases().writing().text(wrong.text()));
            case Problem problem -> ofProblem(problem, visit);
            default -> {
                LOG.errorf("page failed: %s", fault.getClass().getName());
                LOG.debug("The fault", fault);
                yield answer(500, "fault", visit, visit.reader());
            }
        };
    }

    private Answer ofProblem(Problem problem, Visit visit) {
        String key =
                switch (problem.status()) {
                    case 400 -> "malformed";
                    case 403 -> "forbidden";
                    case 404 -> "notFound";
                    default -> problem.status() < 500 ? "ruled" : "fault";
                };
        return answer(problem.status(), key, visit, visit.reader());
    }

    private Answer told(int status, Visit visit, String text) {
        String title = visit.phrases().get(status == 400 ? "malformed" : "ruled");
        return new Answer(status, html(visit, visit.reader(), title, text));
    }

    private Answer answer(int status, String key, Visit visit, @Nullable Reader reader) {
        Phrases phrases = visit.phrases();
        return new Answer(status, html(visit, reader, phrases.get(key), phrases.get(key + "Text")));
    }

    private Shown html(Visit visit, @Nullable Reader reader, String title, String text) {
        String way = visit.phrases().get(reader == null ? "logIn" : "toStart");
        Notice notice = new Notice(title, text, new Frame.Link(PageRoutes.ROOT, way));
        return Shown.page(
                template.data("frame", layout.frame(visit, title, reader, List.of()))
                        .data("page", notice)
                        .render());
    }
}
