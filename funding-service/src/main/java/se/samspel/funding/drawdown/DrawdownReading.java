package se.samspel.funding.drawdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownMove;
import se.samspel.kit.http.PageQuery;

/** Shows drawdowns with their moves, and to each caller what it may do with them. */
@ApplicationScoped
class DrawdownReading {

    private final DrawdownRepository drawdowns;
    private final DrawdownCaller caller;

    DrawdownReading(DrawdownRepository drawdowns, DrawdownCaller caller) {
        this.drawdowns = drawdowns;
        this.caller = caller;
    }

    @Transactional
    DrawdownView read(UUID id) {
        return view(drawdowns.visible(id));
    }

    @Transactional
    List<DrawdownSummaryView> list(DrawdownQuery query, PageQuery page) {
        return drawdowns.found(query, page.offset(), page.fetch()).stream()
                .map(DrawdownSummaryView::of)
                .toList();
    }

    @Transactional
    long count(DrawdownQuery query) {
        return drawdowns.count(query);
    }

    /** In a transaction that has begun. */
    DrawdownView view(Drawdown drawdown) {
        boolean toOffice = caller.isOffice();
        return DrawdownView.of(
                drawdown,
                DrawdownMove.allowed(drawdown.state(), caller.actsAs(drawdown)),
                drawdowns.moves(drawdown.id()).stream()
                        .map(made -> DrawdownMoveView.of(made, toOffice))
                        .toList());
    }
}
