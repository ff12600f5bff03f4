package se.samspel.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jboss.logging.Logger;
import se.samspel.kit.log.Causes;

/** Tells why background work failed as a call would have been told. */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final ProblemMappers mappers;

    Refusals(ProblemMappers mappers) {
        this.mappers = mappers;
    }

    public Refusal of(Throwable fault) {
        Problem problem = mappers.ofWork(root(fault));
        if (problem.status() >= 500) {
            LOG.errorf("background work %s: %s", problem.code(), Causes.named(fault));
        }
        return Refusal.of(problem);
    }

    /** Without what transactions and conversions wrap around it. */
    private static Throwable root(Throwable fault) {
        Throwable inner = fault;
        while (isWrapper(inner) && inner.getCause() != null) {
            inner = Objects.requireNonNull(inner.getCause());
        }
        return inner;
    }

    private static boolean isWrapper(Throwable fault) {
        return fault.getClass() == IllegalArgumentException.class
                || fault.getClass().getName().startsWith("io.quarkus.narayana");
    }
}
