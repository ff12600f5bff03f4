package se.samspel.reporting.pages.view;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.reporting.access.domain.Coverage;
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

    private static final Coverage NATION = new Coverage.OfNation();

    private final Known known;
    private final Reports reports;
    private final Periods periods;
    private final Layout layout;
    private final Template template;

    StartPage(
            Known known,
            Reports reports,
            Periods periods,
            Layout layout,
            @Location("pages/start.html") Template template) {
        this.known = known;
        this.reports = reports;
        this.periods = periods;
        this.layout = layout;
        this.template = template;
    }

    /**
     * @param hosted the interventions of which the reader sees everything
     * @param reports those of the whole country
     */
    public record Content(
            String title,
            String sees,
            List<Known.Intervention> hosted,
            List<Known.Association> associations,
            List<Link> reports)
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
                        reports.offered(NATION, periods.of(visit, NATION), phrases));
        return layout.page(template, visit, content, List.of());
    }
}
