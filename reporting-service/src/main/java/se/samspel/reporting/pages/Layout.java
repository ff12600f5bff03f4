package se.samspel.reporting.pages;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;

/** Puts a page's content into the frame that all pages have. */
@ApplicationScoped
public class Layout {

    private final Stylesheet style;

    Layout(Stylesheet style) {
        this.style = style;
    }

    /**
     * @param template lays out {@code page} and includes {@code pages/frame}
     * @param trail from the start page to the one above this
     */
    public Shown page(Template template, Visit visit, Titled page, List<Frame.Link> trail) {
        Frame frame = frame(visit, page.window(), visit.reader(), trail);
        return Shown.page(template.data("frame", frame).data("page", page).render());
    }

    Frame frame(Visit visit, String title, @Nullable Reader reader, List<Frame.Link> trail) {
        return new Frame(
                visit.phrases().language(),
                visit.phrases().texts(),
                title,
                style.address(),
                reader == null ? null : reader.account(),
                reader != null && reader.authority() != null && reader.may(Scope.REFERRAL_READ),
                trail,
                otherLanguage(visit));
    }

    private static String otherLanguage(Visit visit) {
        Map<String, String> query = new TreeMap<>(visit.query());
        query.put("lang", visit.phrases().language().equals("sv") ? "en" : "sv");
        return address(visit.path(), query);
    }

    /** A path with parameters, in their order. */
    public static String address(String path, Map<String, String> query) {
        return query.isEmpty()
                ? path
                : path
                        + query.entrySet().stream()
                                .map(each ->
                                        encoded(each.getKey()) + "=" + encoded(each.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The content of a page, known by its heading. */
    public interface Titled {
        String title();

        /** What the browser calls it among others. */
        default String window() {
            return title();
        }
    }
}
