package se.samspel.reporting.pages.view;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Page;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.pages.Reader;
import se.samspel.reporting.pages.Shown;
import se.samspel.reporting.pages.Visit;

/** Where one comes after the login: what there is to see. */
@ApplicationScoped
class StartPage implements Page {

    private final Known known;
    private final Layout layout;
    private final Template template;

    StartPage(Known known, Layout layout, @Location("pages/start.html") Template template) {
        this.known = known;
        this.layout = layout;
        this.template = template;
    }

    /**
     * @param hosted the interventions of which the reader sees everything
     * @param areas the country, and the counties of the associations
     */
    public record Content(
            String title,
            String sees,
            List<Known.Intervention> hosted,
            List<Known.Association> associations,
            List<Link> areas)
            implements Layout.Titled {}

    @Override
    public String path() {
        return "";
    }

    @Override
    public String permission() {
        return Scope.REPORT_READ;
    }

    @Override
    @Transactional
    public Shown show(Visit visit) {
        Reader reader = visit.reader();
        @Nullable String authority = reader.authority();
        Phrases phrases = visit.phrases();
        Content content =
                new Content(
                        phrases.get("start"),
                        phrases.get(authority == null ? "officeSees" : "authoritySees"),
                        authority == null ? List.of() : known.ofHost(authority),
                        known.associations(),
                        areas(phrases));
        return layout.page(template, visit, content, List.of());
    }

    private List<Link> areas(Phrases phrases) {
        return Stream.concat(
                        Stream.of(AreaPage.ofNation(phrases)),
                        known.counties().stream().map(each -> AreaPage.link(each, phrases)))
                .toList();
    }
}
