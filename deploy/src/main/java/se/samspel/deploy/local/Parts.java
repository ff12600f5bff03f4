package se.samspel.deploy.local;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The parts of a stack as they are seen from outside the launcher. */
record Parts(Place place) {

    /**
     * @param port {@code SEVERAL} where it listens on more than one
     */
    record Part(String name, int port, BooleanSupplier ready) {

        static final int SEVERAL = 0;
    }

    List<Part> all() {
        var parts = new ArrayList<Part>();
        var ports = place.ports();
        var idle = new Children(place.state(), new Console(System.out));
        var postgres = new Postgres(place, idle);
        parts.add(new Part(Postgres.NAME, ports.postgres(), postgres::answers));
        parts.add(new Part(Kafka.NAME, ports.kafka(), new Kafka(place, idle)::answers));
        var databases = new Databases(postgres, place.passwords());
        var keycloak = new Keycloak(place, idle, databases);
        parts.add(new Part(Keycloak.NAME, ports.keycloak(), keycloak::isReady));
        for (var instance : place.instances()) {
            var process = new ServiceProcess(instance, place, idle, databases);
            parts.add(new Part(process.name(), instance.port(ports), process::isReady));
        }
        if (place.isReplicated()) {
            var proxy = new ProxyProcess(place, idle);
            parts.add(new Part(ProxyProcess.NAME, Part.SEVERAL, proxy::answers));
        }
        return parts;
    }
}
