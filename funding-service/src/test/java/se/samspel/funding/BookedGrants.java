package se.samspel.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import se.samspel.funding.grant.GrantBooked;
import se.samspel.funding.grant.GrantCarriedOver;
import se.samspel.funding.grant.GrantRepaid;

/** What a ledger in this service would be told. */
@ApplicationScoped
public class BookedGrants {

    private final List<GrantBooked> booked = new CopyOnWriteArrayList<>();
    private final List<GrantCarriedOver> carriedOver = new CopyOnWriteArrayList<>();
    private final List<GrantRepaid> repaid = new CopyOnWriteArrayList<>();

    void booked(@Observes GrantBooked event) {
        booked.add(event);
    }

    void carriedOver(@Observes GrantCarriedOver event) {
        carriedOver.add(event);
    }

    void repaid(@Observes GrantRepaid event) {
        repaid.add(event);
    }

    List<GrantBooked> of(UUID grantId) {
        return booked.stream().filter(event -> event.grantId().equals(grantId)).toList();
    }

    List<GrantCarriedOver> carriedOverOf(UUID grantId) {
        return carriedOver.stream().filter(event -> event.grantId().equals(grantId)).toList();
    }

    List<GrantRepaid> repaidOf(UUID grantId) {
        return repaid.stream().filter(event -> event.grantId().equals(grantId)).toList();
    }
}
