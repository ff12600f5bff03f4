package se.samspel.participant.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.participant.caseload.CaseloadRows.Sought;

/** Shows a host its own enrolments, those that the acting unit works with. */
@ApplicationScoped
class CaseloadService {

    private final CaseloadRows rows;
    private final CurrentCaller caller;
    private final Acting acting;
    private final AccessLog accessLog;
    private final Pages pages;

    CaseloadService(
            CaseloadRows rows,
            CurrentCaller caller,
            Acting acting,
            AccessLog accessLog,
            Pages pages) {
        this.rows = rows;
        this.caller = caller;
        this.acting = acting;
        this.accessLog = accessLog;
        this.pages = pages;
    }

    @Transactional
    PageView<EnrolmentRow> list(CaseloadQuery query, PageQuery page) {
        var sought =
                new Sought(
                        caller.authority(), acting.unit(), query.intervention(), query.inState());
        List<EnrolmentRow> found = rows.find(sought, page);
        PageView<EnrolmentRow> view = pages.view(page, found, () -> rows.count(sought));
        List<UUID> persons =
                view.items().stream().map(EnrolmentRow::participantId).distinct().toList();
        accessLog.record(
                "list-enrolments",
                sought.host(),
                persons,
                view.items().stream().map(EnrolmentRow::id).toList());
        return view;
    }
}
