package se.samspel.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.samspel.funding.contributioncall.domain.ContributionCallPaid;
import se.samspel.funding.contributioncall.domain.ContributionCallSent;

/** What a ledger would book. */
@ApplicationScoped
public class BookedCalls {

    private final List<ContributionCallSent> sent = new CopyOnWriteArrayList<>();
    private final List<ContributionCallPaid> paid = new CopyOnWriteArrayList<>();

    void book(@Observes ContributionCallSent call) {
        sent.add(call);
    }

    void book(@Observes ContributionCallPaid payment) {
        paid.add(payment);
    }

    List<String> sentBy(String associationId) {
        return sent.stream()
                .filter(call -> call.associationId().equals(associationId))
                .map(call -> call.organisationNumber() + " " + call.amount().toSek())
                .toList();
    }

    List<String> paidTo(String associationId) {
        return paid.stream()
                .filter(payment -> payment.associationId().equals(associationId))
                .map(payment -> payment.organisationNumber() + " " + payment.amount().toSek())
                .toList();
    }
}
