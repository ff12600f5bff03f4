package se.samspel.funding.ledger.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * A month of an association's books: open at first, then closed and reopened, each for a reason.
 */
@Entity
public class AccountingPeriod {

    @EmbeddedId private PeriodKey key;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private PeriodState state = PeriodState.OPEN;

    @ElementCollection
    @CollectionTable(
            name = "accounting_period_change",
            joinColumns = {
                @JoinColumn(name = "association_id"),
                @JoinColumn(name = "year"),
                @JoinColumn(name = "month")
            })
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<PeriodChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AccountingPeriod() {}

    public AccountingPeriod(PeriodKey key) {
        this.key = key;
    }

    /** To the state that the act is about. */
    public void change(PeriodChange act) {
        if (act.state() == state) {
            throw inState(state);
        }
        IdentityNumberInText.refuse("reason", act.reason());
        state = act.state();
        changes.add(act);
    }

    /** Nothing is booked in a closed month. */
    public static IllegalMove closed() {
        return inState(PeriodState.CLOSED);
    }

    private static IllegalMove inState(PeriodState state) {
        return switch (state) {
            case OPEN ->
                    new IllegalMove(
                            state.name(),
                            List.of("closing"),
                            Text.of("Perioden är öppen.", "The period is open."));
            case CLOSED ->
                    new IllegalMove(
                            state.name(),
                            List.of("reopening"),
                            Text.of("Perioden är stängd.", "The period is closed."));
        };
    }

    public PeriodKey key() {
        return key;
    }

    public PeriodState state() {
        return state;
    }

    /** How often it has been closed or reopened. */
    public long version() {
        return changes.size();
    }

    public List<PeriodChange> changes() {
        return List.copyOf(changes);
    }
}
