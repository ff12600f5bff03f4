package se.samspel.funding.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.funding.secondment.domain.Secondment;

/** Seats of seconded staff for those who follow money up. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SecondedStaff {

    private final SecondmentRepository secondments;

    SecondedStaff(SecondmentRepository secondments) {
        this.secondments = secondments;
    }

    /** By intervention, in the order in which they were added; in one statement. */
    public Map<UUID, List<Secondment>> of(Collection<UUID> interventionIds) {
        return interventionIds.isEmpty()
                ? Map.of()
                : secondments.of(interventionIds).stream()
                        .collect(Collectors.groupingBy(Secondment::interventionId));
    }
}
