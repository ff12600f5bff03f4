package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Each service writes the topics it tells and reads those it takes in; each authority reads its own
 * topic; nobody may do anything else, and everyone proves who they are (decision 0045).
 */
final class BrokerRights implements Policy {

    private static final Pattern AUTHORITY =
            Pattern.compile("[0-9]{10}([.][a-z0-9][a-z0-9-]{0,39})?");
    private static final Pattern CLAIM_CHECK =
            Pattern.compile("oauth[.]custom[.]claim[.]check=\"@[.]authority =~ /([^/]+)/\"");
    private static final String AUTHORITIES = "samspel.authority.";

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        var users = new TreeSet<String>();
        manifests.ofKind("KafkaUser").forEach(user -> users.add(Manifests.name(user)));
        for (var service : Service.ALL) {
            findings.require(users.contains(service.name()), service.name() + " is no user");
            manifests
                    .find("KafkaUser", service.name())
                    .ifPresent(user -> checkService(service, user, findings));
            users.remove(service.name());
        }
        for (var authority : users) {
            checkAuthority(authority, manifests.the("KafkaUser", authority), findings);
        }
        manifests.ofKind("Kafka").forEach(kafka -> checkBroker(manifests, kafka, findings));
        return findings.all();
    }

    private static void checkService(Service service, JsonNode user, Findings findings) {
        var expected = new TreeSet<String>();
        service.outputs().forEach(topic -> expected.add(right("topic", topic, "literal", "Write")));
        service.inputs().forEach(topic -> expected.add(right("topic", topic, "literal", "Read")));
        if (!service.inputs().isEmpty()) {
            expected.add(right("group", service.group(), "literal", "Read"));
        }
        if (tellsAuthorities(service)) {
            expected.add(right("topic", AUTHORITIES, "prefix", "Create"));
            expected.add(right("topic", AUTHORITIES, "prefix", "Write"));
        }
        findings.same(expected, rights(user), service.name());
        findings.require(
                user.at("/spec/authentication/type").asText().equals("scram-sha-512"),
                service.name() + " doesn't log in by password");
    }

    static void checkAuthority(String authority, JsonNode user, Findings findings) {
        findings.require(
                AUTHORITY.matcher(authority).matches(),
                authority + " is no service and no authority");
        findings.same(
                List.of(
                        right("topic", AUTHORITIES + authority + ".v1", "literal", "Read"),
                        right("group", authority + "_", "prefix", "Read")),
                rights(user),
                authority);
        findings.require(
                user.at("/spec/authentication").isMissingNode(),
                authority + " has something else than its token");
    }

    private static boolean tellsAuthorities(Service service) {
        return service.channels().stream()
                .anyMatch(channel -> channel.path("address").asText().startsWith(AUTHORITIES));
    }

    private static TreeSet<String> rights(JsonNode user) {
        var rights = new TreeSet<String>();
        for (var acl : user.at("/spec/authorization/acls")) {
            var resource = acl.path("resource");
            var allowed = acl.path("type").asText("allow").equals("allow");
            for (var operation : Yaml.texts(acl.path("operations"))) {
                rights.add(
                        (allowed ? "" : "not ")
                                + right(
                                        resource.path("type").asText(),
                                        resource.path("name").asText(),
                                        resource.path("patternType").asText("literal"),
                                        operation));
            }
        }
        return rights;
    }

    private static String right(String type, String name, String pattern, String operation) {
        return operation + " " + pattern + " " + type + " " + name;
    }

    private static void checkBroker(Manifests manifests, JsonNode kafka, Findings findings) {
        var broker = kafka.at("/spec/kafka");
        findings.require(
                broker.at("/authorization/type").asText().equals("simple")
                        && broker.at("/authorization/superUsers").isEmpty(),
                "the broker refuses nothing, or has a user who may do all");
        for (var listener : broker.path("listeners")) {
            var name = "the listener " + listener.path("name").asText();
            findings.require(listener.path("tls").asBoolean(), name + " has no TLS");
            switch (listener.at("/authentication/type").asText()) {
                case "scram-sha-512" -> {}
                case "custom" -> checkTokens(manifests, listener, findings);
                default -> findings.require(false, name + " asks nobody who they are");
            }
        }
    }

    /** A claim that names one of the broker's own users must make nobody that user. */
    private static void checkTokens(Manifests manifests, JsonNode listener, Findings findings) {
        var config = listener.at("/authentication/listenerConfig");
        var jaas = config.path("oauthbearer.sasl.jaas.config").asText();
        findings.require(
                config.path("sasl.enabled.mechanisms").asText().equals("OAUTHBEARER"),
                "authorities come by something else than tokens");
        findings.require(
                config.path("oauthbearer.connections.max.reauth.ms").asInt(Integer.MAX_VALUE)
                        <= 300_000,
                "connections outlive their tokens");
        var issuer = "https://" + manifests.address("login") + "/realms/samspel";
        for (var option :
                List.of(
                        "oauth.valid.issuer.uri=\"" + issuer + "\"",
                        "oauth.client.id=\"samspel-kafka\"",
                        "oauth.check.audience=\"true\"",
                        "oauth.fail.fast=\"false\"",
                        "oauth.username.claim=\"authority\"")) {
            findings.require(jaas.contains(option), "tokens are checked without " + option);
        }
        var check = CLAIM_CHECK.matcher(jaas);
        findings.require(
                check.find() && letsAuthoritiesIn(Pattern.compile(check.group(1))),
                "a claim may name others than authorities");
    }

    private static boolean letsAuthoritiesIn(Pattern claims) {
        var in = List.of("2021005521", "2120002304.ame", "2120002304.a-b");
        var out = List.of("referral-service", "20210055210", "2120002304.", "2120002304_", "");
        return in.stream().allMatch(each -> claims.matcher(each).matches())
                && out.stream().noneMatch(each -> claims.matcher(each).matches());
    }
}
