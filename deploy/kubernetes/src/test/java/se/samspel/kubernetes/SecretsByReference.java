package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * No manifest has a secret in it. What is referred to is made by an operator, or stands among the
 * examples for External Secrets, with that key; and nobody is given another's.
 */
final class SecretsByReference implements Policy {

    private static final String ANY = "";
    private static final Pattern CONFIDENTIAL = Pattern.compile("PASSWORD|SECRET|JAAS|TOKEN|KEY$");
    private static final String PSEUDONYMS = "pseudonym-key";
    private static final Pattern LITERAL =
            Pattern.compile(
                    "(?i)(password|secret|passwd)\\s*=\\s*[\"']?[^\\s\"'$;]+|-----BEGIN|AKIA[0-9A-Z]{16}");

    private final List<? extends JsonNode> examples =
            Yaml.documents(Place.text(Place.MANIFESTS.resolve("examples/external-secrets.yaml")));

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        manifests.ofKind("Secret").forEach(each -> findings.require(false, "there is a Secret"));
        manifests.objects().forEach(object -> checkLiterals(object, object, findings));
        manifests.deployments().forEach(each -> checkEnvironment(each, findings));
        manifests.objects().forEach(object -> checkAuthorities(object, object, findings));
        var made = made(manifests);
        var used = new TreeMap<String, Set<String>>();
        manifests.objects().forEach(object -> collect(object, used));
        used.forEach((name, keys) -> {
            findings.require(made.containsKey(name), "nobody makes the secret " + name);
            var there = made.getOrDefault(name, Set.of(ANY));
            keys.stream()
                    .filter(key -> !key.equals(ANY) && !there.contains(ANY))
                    .forEach(key ->
                            findings.require(
                                    there.contains(key), "the secret " + name + " has no " + key));
        });
        examples.forEach(example ->
                findings.require(
                        used.containsKey(Manifests.name(example)),
                        "nobody uses the secret " + Manifests.name(example)));
        manifests.deployments().forEach(each -> checkKeys(each, findings));
        return findings.all();
    }

    private static void checkEnvironment(JsonNode deployment, Findings findings) {
        Environment.of(Manifests.container(deployment))
                .variables()
                .forEach((name, variable) ->
                        findings.require(
                                !CONFIDENTIAL.matcher(name).find() || variable.has("valueFrom"),
                                Manifests.name(deployment) + " has " + name + " in clear"));
    }

    private static void checkLiterals(JsonNode object, JsonNode node, Findings findings) {
        if (node.isTextual()) {
            findings.require(
                    !LITERAL.matcher(node.asText()).find(),
                    Manifests.title(object) + " has a secret in clear");
        }
        node.forEach(child -> checkLiterals(object, child, findings));
    }

    /**
     * The keys that a service mounts are its own, and the pseudonyms' key is participant-service's.
     */
    private void checkKeys(JsonNode deployment, Findings findings) {
        var service = Service.named(Manifests.name(deployment));
        Yaml.each(deployment.at("/spec/template/spec/volumes"))
                .map(volume -> volume.at("/secret/secretName").asText())
                .filter(name -> name.endsWith("-keys"))
                .forEach(name ->
                        findings.require(
                                name.equals(service.word() + "-keys"),
                                service.name() + " mounts " + name));
        var keys = exampleKeys().getOrDefault(service.word() + "-keys", Set.of());
        findings.require(
                keys.contains(PSEUDONYMS) == service.word().equals("participant"),
                PSEUDONYMS + " and " + service.name());
    }

    /** CloudNativePG keeps the authority's private key beside its certificate. */
    private static void checkAuthorities(JsonNode object, JsonNode node, Findings findings) {
        var name = node.path("secretName").asText();
        var keys = Yaml.each(node.path("items")).map(item -> item.path("key").asText()).toList();
        findings.require(
                !name.endsWith("-ca") || keys.equals(List.of("ca.crt")),
                Manifests.title(object) + " mounts the private key of " + name);
        node.forEach(child -> checkAuthorities(object, child, findings));
    }

    private Map<String, Set<String>> exampleKeys() {
        var made = new TreeMap<String, Set<String>>();
        for (var example : examples) {
            var keys =
                    Yaml.each(example.at("/spec/data"))
                            .map(each -> each.path("secretKey").asText())
                            .toList();
            made.put(example.at("/spec/target/name").asText(), new TreeSet<>(keys));
        }
        return made;
    }

    private Map<String, Set<String>> made(Manifests manifests) {
        var made = new TreeMap<>(exampleKeys());
        manifests
                .ofKind("KafkaUser")
                .filter(user ->
                        user.at("/spec/authentication/type").asText().equals("scram-sha-512"))
                .forEach(user ->
                        made.put(Manifests.name(user), Set.of("password", "sasl.jaas.config")));
        manifests
                .ofKind("Kafka")
                .forEach(kafka ->
                        made.put(Manifests.name(kafka) + "-cluster-ca-cert", Set.of("ca.crt")));
        manifests
                .ofKind("Cluster")
                .forEach(database -> made.put(Manifests.name(database) + "-ca", Set.of("ca.crt")));
        manifests
                .ofKind("Gateway")
                .filter(gateway ->
                        gateway.at("/metadata/annotations").has("cert-manager.io/cluster-issuer"))
                .flatMap(gateway -> Yaml.each(gateway.at("/spec/listeners")))
                .flatMap(listener -> Yaml.each(listener.at("/tls/certificateRefs")))
                .forEach(certificate -> made.put(certificate.path("name").asText(), Set.of(ANY)));
        return made;
    }

    /** Every reference to a secret, in whichever of the shapes that the kinds have for it. */
    private static void collect(JsonNode node, Map<String, Set<String>> used) {
        node.properties()
                .forEach(field -> {
                    var value = field.getValue();
                    if (field.getKey().equals("secretName")) {
                        collectVolume(node, used);
                    } else if (value.isObject() && refersBy(field.getKey())) {
                        add(used, value.path("name").asText(), value.path("key").asText());
                    } else if (field.getKey().equals("certificateRefs")) {
                        value.forEach(each -> add(used, each.path("name").asText(), ANY));
                    }
                });
        node.forEach(child -> collect(child, used));
    }

    private static boolean refersBy(String field) {
        return Set.of("secret", "secretKeyRef", "accessKeyId", "secretAccessKey").contains(field)
                || field.endsWith("Secret");
    }

    private static void collectVolume(JsonNode volume, Map<String, Set<String>> used) {
        var name = volume.path("secretName").asText();
        add(used, name, ANY);
        volume.path("items").forEach(item -> add(used, name, item.path("key").asText()));
    }

    private static void add(Map<String, Set<String>> used, String name, String key) {
        if (!name.isEmpty()) {
            used.computeIfAbsent(name, none -> new TreeSet<>()).add(key);
        }
    }
}
