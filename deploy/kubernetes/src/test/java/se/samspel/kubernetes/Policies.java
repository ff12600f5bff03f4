package se.samspel.kubernetes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All policies, by the word that a failing test says. */
enum Policies {
    FIELDS(new KnownFields()),
    RESTRICTED(new RestrictedPods()),
    HARDENED(new HardenedServices()),
    PROBES(new ProbesAndShutdown()),
    CONFIGURATION(new Configuration()),
    SECRETS(new SecretsByReference()),
    TOPICS(new Topics()),
    RIGHTS(new BrokerRights()),
    SCALING(new Scaling()),
    NETWORK(new Network()),
    ROUTES(new Routes()),
    DATABASES(new OwnDatabases()),
    LOGIN(new Login()),
    MONITORING(new Monitoring());

    private final Policy policy;

    Policies(Policy policy) {
        this.policy = policy;
    }

    List<String> findings(Manifests manifests) {
        return policy.findings(manifests);
    }

    static Set<Policies> brokenBy(Manifests manifests) {
        var broken = EnumSet.noneOf(Policies.class);
        for (var each : values()) {
            if (!each.findings(manifests).isEmpty()) {
                broken.add(each);
            }
        }
        return broken;
    }
}
