package se.samspel.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.application.domain.Application;
import se.samspel.funding.application.domain.Move;
import se.samspel.kit.http.PageQuery;

/** Shows applications with their moves, and to each caller what it may do with them. */
@ApplicationScoped
class ApplicationReading {

    private final ApplicationRepository applications;
    private final ApplyingCaller caller;

    ApplicationReading(ApplicationRepository applications, ApplyingCaller caller) {
        this.applications = applications;
        this.caller = caller;
    }

    @Transactional
    ApplicationView read(UUID id) {
        return view(applications.visible(id));
    }

    @Transactional
    List<ApplicationSummaryView> list(ApplicationQuery query, PageQuery page) {
        return applications.found(query, page.offset(), page.fetch()).stream()
                .map(ApplicationSummaryView::of)
                .toList();
    }

    @Transactional
    long count(ApplicationQuery query) {
        return applications.count(query);
    }

    /** In a transaction that has begun. */
    ApplicationView view(Application application) {
        boolean toOffice = caller.isOffice();
        return ApplicationView.of(
                application,
                Move.allowed(application.state(), caller.actsAs(application.applicant())),
                applications.moves(application.id()).stream()
                        .map(made -> MoveView.of(made, toOffice))
                        .toList());
    }
}
