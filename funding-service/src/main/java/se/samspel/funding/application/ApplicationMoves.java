package se.samspel.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.application.domain.Act;
import se.samspel.funding.application.domain.Application;
import se.samspel.funding.application.domain.MoveMade;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;

/** What every move of an application has in common. */
@ApplicationScoped
class ApplicationMoves {

    private final ApplicationRepository applications;
    private final ApplicationReading reading;
    private final ApplyingCaller applying;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    ApplicationMoves(
            ApplicationRepository applications,
            ApplicationReading reading,
            ApplyingCaller applying,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.applications = applications;
        this.reading = reading;
        this.applying = applying;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    /** Once for each key, on the version that was read, with the application locked. */
    Outcome make(UUID id, Sent sent, ActingUser acting, BiConsumer<Application, Act> effect) {
        String operation = "application-" + sent.move().name().toLowerCase(Locale.ROOT);
        if (idempotency.claim(operation, sent.request(), id.toString(), 200)
                instanceof Claim.Replay replay) {
            ApplicationView view = reading.read(id);
            return Outcome.replayed(replay, view, path(view), view.version());
        }
        Application application = applications.toChange(id);
        ifMatch.check(application.version());
        var act =
                new Act(
                        sent.move(),
                        sent.on(),
                        acting.id(caller),
                        applying.actsAs(application.applicant()),
                        sent.remark(),
                        sent.conflicts());
        MoveMade made = application.move(act, today.today(), clock.instant());
        effect.accept(application, act);
        applications.persist(made);
        applications.flush();
        ApplicationView view = reading.view(application);
        return Outcome.put(false, view, path(view), view.version());
    }

    private static String path(ApplicationView view) {
        return "/applications/" + view.id();
    }
}
