package se.samspel.reporting.pages.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.catalogue.Catalogue;
import se.samspel.reporting.pages.Page;
import se.samspel.reporting.pages.Shown;
import se.samspel.reporting.pages.Visit;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.rendering.ReportForms;
import se.samspel.reporting.table.domain.Report;

/** A report that is read on a page, as a file: who has logged in has no token for the API. */
@ApplicationScoped
class ReportFile implements Page {

    private final Catalogue catalogue;
    private final Periods periods;
    private final ReportForms forms;

    ReportFile(Catalogue catalogue, Periods periods, ReportForms forms) {
        this.catalogue = catalogue;
        this.periods = periods;
        this.forms = forms;
    }

    @Override
    public String path() {
        return "/reports/:definition/:form";
    }

    @Override
    public String permission() {
        return Scope.REPORT_READ;
    }

    @Override
    public Shown show(Visit visit) {
        ReportForm form =
                Arrays.stream(ReportForm.values())
                        .filter(each -> word(each).equals(visit.place("form")))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        Coverage coverage = ReportPage.coverage(visit);
        // Each reading is a transaction of its own: laying it out holds no connection.
        Report report =
                catalogue.report(visit.place("definition"), coverage, periods.of(visit, coverage));
        return new Shown(
                forms.file(report, form, visit.phrases().writing()),
                form.type(),
                form.fileName(report));
    }

    static String word(ReportForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
