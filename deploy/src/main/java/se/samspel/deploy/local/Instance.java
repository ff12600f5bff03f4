package se.samspel.deploy.local;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One process of a service. Number 0 is the only one and has the service's port; several are
 * numbered from 1, each with a port of its own, and the proxy has the service's.
 */
record Instance(Service service, int number) {

    /** The instances' ports lie beside the stack's own ten, ten further for each. */
    private static final int PORTS_APART = 10;

    /**
     * @param replicas how many instances each service has
     */
    static List<Instance> of(Service service, int replicas) {
        if (replicas == 1) {
            return List.of(new Instance(service, 0));
        }
        return IntStream.rangeClosed(1, replicas)
                .mapToObj(number -> new Instance(service, number))
                .toList();
    }

    /** Its process and its log. */
    String name() {
        return number == 0 ? service.module() : service.module() + "-" + number;
    }

    int port(Ports ports) {
        return ports.of(service) + PORTS_APART * number;
    }
}
