package se.samspel.funding.drawdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownAct;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;

/** What every move of a drawdown has in common. */
@ApplicationScoped
public class DrawdownMoves {

    private final DrawdownRepository drawdowns;
    private final DrawdownReading reading;
    private final DrawdownCaller drawing;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    DrawdownMoves(
            DrawdownRepository drawdowns,
            DrawdownReading reading,
            DrawdownCaller drawing,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.drawdowns = drawdowns;
        this.reading = reading;
        this.drawing = drawing;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    /** Once for each key, on the version that was read, with the drawdown locked. */
    public Outcome make(
            UUID id, Sent sent, ActingUser acting, BiConsumer<Drawdown, DrawdownAct> effect) {
        String operation = "drawdown-" + sent.move().name().toLowerCase(Locale.ROOT);
        if (idempotency.claim(operation, sent.request(), id.toString(), 200)
                instanceof Claim.Replay replay) {
            DrawdownView view = reading.read(id);
            return Outcome.replayed(replay, view, path(id), view.version());
        }
        Drawdown drawdown = drawdowns.toChange(id);
        ifMatch.check(drawdown.version());
        effect.accept(drawdown, move(drawdown, sent, acting));
        drawdowns.flush();
        DrawdownView view = reading.view(drawdown);
        return Outcome.put(false, view, path(id), view.version());
    }

    /** Of a drawdown that is locked; answers the act that was made. */
    public DrawdownAct move(Drawdown drawdown, Sent sent, ActingUser acting) {
        var act =
                new DrawdownAct(
                        sent.move(),
                        sent.on(),
                        acting.id(caller),
                        drawing.actsAs(drawdown),
                        sent.reason());
        drawdowns.persist(drawdown.move(act, today.today(), clock.instant()));
        return act;
    }

    static String path(UUID id) {
        return "/drawdowns/" + id;
    }
}
