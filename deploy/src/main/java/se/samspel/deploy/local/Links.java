package se.samspel.deploy.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a running stack answers, and a call to begin with. */
record Links(Place place) {

    List<String> lines(Optional<String> client) {
        var lines = new ArrayList<String>();
        for (var service : Service.values()) {
            lines.add(
                    String.format(
                            "  %-20s %s/%s/v1/api-info",
                            service.module(), place.service(service), service.word()));
        }
        var pages = place.service(Service.REPORTING) + "/pages";
        lines.add(String.format("  %-20s %s", "pages", pages));
        lines.add(String.format("  %-20s %s", "passwords for them", place.state().people() + "/*"));
        lines.add(String.format("  %-20s %s", "tokens", place.issuer()));
        lines.add(String.format("  %-20s %s", "Kafka", Kafka.bootstrap(place)));
        lines.add(String.format("  %-20s %s", "Kafka, with a token", Kafka.loginBootstrap(place)));
        lines.add(String.format("  %-20s 127.0.0.1:%d", "PostgreSQL", place.ports().postgres()));
        lines.add(String.format("  %-20s %s", "logs", place.state().logs()));
        client.ifPresent(name ->
                lines.add(
                        "  curl -H \"Authorization: Bearer $(deploy/token "
                                + name
                                + ")\" "
                                + place.service(Service.FUNDING)
                                + "/funding/v1/interventions"));
        return lines;
    }
}
