package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Exactly the ways of {@code flows.txt} are open, each at both ends: the policies are evaluated for
 * each pair of parties and each port that anything names.
 */
final class Network implements Policy {

    private static final List<Integer> OTHERS = List.of(22, 80, 443, 8080, 53);

    private final TreeSet<String> expected = new TreeSet<>();

    Network() {
        Place.text(Place.MANIFESTS.resolve("src/test/resources/flows.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s+")))
                .forEach(words ->
                        words.subList(2, words.size())
                                .forEach(port ->
                                        expected.add(way(words.get(0), words.get(1), port))));
    }

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        var rules = new NetworkRules(manifests.ofKind("NetworkPolicy").toList());
        var open = new TreeSet<String>();
        var parties = Party.all(manifests);
        for (var from : parties) {
            for (var to : parties) {
                for (var port : ports()) {
                    look(rules, from, to, port, open, findings);
                }
            }
        }
        findings.same(expected, open, "the network");
        findings.require(
                manifests.ofKind("NetworkPolicy").anyMatch(Network::closesAll),
                "no policy closes every pod both ways");
        names(rules, parties, findings);
        listeners(manifests, findings);
        return findings.all();
    }

    private static void look(
            NetworkRules rules,
            Party from,
            Party to,
            int port,
            TreeSet<String> open,
            Findings findings) {
        if (!from.isOurs() && !to.isOurs()) {
            return;
        }
        var out = !from.isOurs() || rules.letsOut(from, to, "TCP", port);
        var in = !to.isOurs() || rules.letsIn(to, from, "TCP", port);
        var way = way(from.name(), to.name(), String.valueOf(port));
        if (out && in) {
            open.add(way);
        }
        var both = from.isOurs() && to.isOurs();
        findings.require(!both || !out || in, way + " is open at its beginning alone");
    }

    private static boolean closesAll(JsonNode policy) {
        var spec = policy.path("spec");
        return spec.path("podSelector").isEmpty()
                && Yaml.texts(spec.path("policyTypes")).equals(List.of("Ingress", "Egress"))
                && !spec.has("ingress")
                && !spec.has("egress");
    }

    /** Everyone asks for names, and nobody but the cluster's own servers. */
    private static void names(NetworkRules rules, List<Party> parties, Findings findings) {
        var servers = new Party("dns", "kube-system", Map.of("k8s-app", "kube-dns"), "");
        var others = new Party("other", "kube-system", Map.of("k8s-app", "other"), "");
        for (var party : parties.stream().filter(Party::isOurs).toList()) {
            for (var protocol : List.of("UDP", "TCP")) {
                findings.require(
                        rules.letsOut(party, servers, protocol, 53),
                        party.name() + " finds no names by " + protocol);
                findings.require(
                        !rules.letsOut(party, others, protocol, 53),
                        party.name() + " asks others for names");
            }
        }
    }

    /**
     * Strimzi makes policies of its own, which open a listener to all unless it names who may come.
     */
    private static void listeners(Manifests manifests, Findings findings) {
        manifests
                .ofKind("Kafka")
                .flatMap(kafka -> Yaml.each(kafka.at("/spec/kafka/listeners")))
                .filter(listener -> listener.path("type").asText().equals("internal"))
                .forEach(listener ->
                        findings.require(
                                listener.at("/networkPolicyPeers/0/podSelector/matchLabels")
                                        .path("app.kubernetes.io/part-of")
                                        .asText()
                                        .equals("samspel"),
                                "Strimzi opens the services' listener to all"));
    }

    private List<Integer> ports() {
        var ports = new ArrayList<>(OTHERS);
        expected.stream()
                .map(way -> Integer.parseInt(way.substring(way.lastIndexOf(':') + 1)))
                .forEach(ports::add);
        return Stream.concat(ports.stream(), Stream.of(65_000)).distinct().toList();
    }

    private static String way(String from, String to, String port) {
        return from + " -> " + to + ":" + port;
    }
}
