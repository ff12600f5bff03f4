package se.samspel.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The broker's configuration. Who says nothing of itself comes in by {@code PLAINTEXT} and may look
 * at the shared state; everyone else proves who they are at {@code LOGIN}: services by password,
 * authorities by an access token of our realm.
 */
record KafkaSettings(Place place, KafkaUsers users, Path data) {

    static final String AUDIENCE = "samspel-kafka";

    private static final String LOGIN = "listener.name.login.";
    private static final String TOKENS = LOGIN + "oauthbearer.";
    private static final String OAUTH =
            "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule";
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";

    List<String> lines() {
        var lines = new ArrayList<>(broker());
        lines.addAll(listeners());
        lines.addAll(passwords());
        lines.addAll(tokens());
        return lines;
    }

    /**
     * Where the keys lie by which tokens are checked; the broker's JVM must be told it is right.
     */
    static String keys(Place place) {
        return place.issuer() + "/protocol/openid-connect/certs";
    }

    private List<String> listeners() {
        var open = Kafka.bootstrap(place);
        var login = Kafka.loginBootstrap(place);
        var controller = "127.0.0.1:" + place.ports().kafkaController();
        return List.of(
                "controller.quorum.voters=1@" + controller,
                "listeners=PLAINTEXT://"
                        + open
                        + ",LOGIN://"
                        + login
                        + ",CONTROLLER://"
                        + controller,
                "advertised.listeners=PLAINTEXT://" + open + ",LOGIN://" + login,
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,LOGIN:SASL_PLAINTEXT,"
                        + "CONTROLLER:SASL_PLAINTEXT",
                "controller.listener.names=CONTROLLER",
                "inter.broker.listener.name=LOGIN",
                "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "allow.everyone.if.no.acl.found=false",
                "super.users=User:" + KafkaUsers.BROKER + ";User:" + KafkaUsers.ADMINISTRATOR);
    }

    private List<String> passwords() {
        return List.of(
                "sasl.mechanism.inter.broker.protocol=PLAIN",
                "sasl.mechanism.controller.protocol=PLAIN",
                "listener.name.controller.sasl.enabled.mechanisms=PLAIN",
                "listener.name.controller.plain.sasl.jaas.config=" + users.known(),
                LOGIN + "sasl.enabled.mechanisms=OAUTHBEARER,SCRAM-SHA-512,PLAIN",
                LOGIN + "plain.sasl.jaas.config=" + users.known(),
                LOGIN + "scram-sha-512.sasl.jaas.config=" + SCRAM + " required;");
    }

    private List<String> tokens() {
        return List.of(
                TOKENS + "sasl.jaas.config=" + OAUTH + " required;",
                TOKENS + "sasl.server.callback.handler.class=" + TokenCheck.class.getName(),
                TOKENS + "sasl.oauthbearer.jwks.endpoint.url=" + keys(place),
                TOKENS + "sasl.oauthbearer.expected.issuer=" + place.issuer(),
                TOKENS + "sasl.oauthbearer.expected.audience=" + AUDIENCE,
                // The authority itself is who connects, whichever of its clients it is. A token
                // without one (an office's, the operator's) is nobody here.
                TOKENS + "sasl.oauthbearer.sub.claim.name=authority",
                // One machine, one clock.
                TOKENS + "sasl.oauthbearer.clock.skew.seconds=5",
                // A connection lives as long as its token: who is shut out is out in five minutes.
                TOKENS + "connections.max.reauth.ms=300000");
    }

    private List<String> broker() {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "log.dirs=" + data,
                "auto.create.topics.enable=false",
                "offsets.topic.replication.factor=1",
                // One broker and a handful of consumers: the default 50 partitions only cost
                // start-up.
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=4",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                // A killed broker is let in again when its old session is over: 9 s by default.
                "broker.session.timeout.ms=4000",
                "broker.heartbeat.interval.ms=1000",
                "group.initial.rebalance.delay.ms=0",
                // Offsets of a stack that has stood still for a year still count.
                "offsets.retention.minutes=525600");
    }
}
