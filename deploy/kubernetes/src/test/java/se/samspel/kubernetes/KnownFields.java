package se.samspel.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every field is known to the kind it stands in, with a value of its type: by the models of fabric8
 * and Strimzi, and by a list for the kinds that have no model in a registry.
 */
final class KnownFields implements Policy {

    private static final Map<String, Class<?>> MODELS =
            Map.ofEntries(
                    Map.entry("v1/Namespace", Namespace.class),
                    Map.entry("v1/ConfigMap", ConfigMap.class),
                    Map.entry("v1/ServiceAccount", ServiceAccount.class),
                    Map.entry("v1/Service", io.fabric8.kubernetes.api.model.Service.class),
                    Map.entry("apps/v1/Deployment", Deployment.class),
                    Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
                    Map.entry(
                            "autoscaling/v2/HorizontalPodAutoscaler",
                            HorizontalPodAutoscaler.class),
                    Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
                    Map.entry("gateway.networking.k8s.io/v1/Gateway", Gateway.class),
                    Map.entry("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class),
                    Map.entry("monitoring.coreos.com/v1/ServiceMonitor", ServiceMonitor.class),
                    Map.entry("monitoring.coreos.com/v1/PodMonitor", PodMonitor.class),
                    Map.entry("kafka.strimzi.io/v1/Kafka", Kafka.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaUser", KafkaUser.class));

    private static final String METADATA = "metadata.";

    private final ObjectMapper mapper = strict();
    private final Map<String, Set<String>> listed = listed();

    @Override
    public List<String> findings(Manifests manifests) {
        return manifests.objects().stream().flatMap(object -> finding(object).stream()).toList();
    }

    Optional<String> finding(JsonNode object) {
        var kind = object.path("apiVersion").asText() + "/" + object.path("kind").asText();
        var model = MODELS.get(kind);
        if (model != null) {
            return parsed(object, model);
        }
        var fields = listed.get(kind);
        if (fields == null) {
            return Optional.of(Manifests.title(object) + ": " + kind + " isn't known");
        }
        var found = new TreeSet<String>();
        collect(object, "", fields, found);
        found.removeAll(fields);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Manifests.title(object) + ": no field " + found);
    }

    private Optional<String> parsed(JsonNode object, Class<?> model) {
        try {
            mapper.treeToValue(object, model);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(Manifests.title(object) + ": " + e.getOriginalMessage());
        }
    }

    /** Paths of a tree's leaves; below what the list ends with {@code .*} anything goes. */
    private static void collect(
            JsonNode node, String path, Set<String> fields, TreeSet<String> found) {
        if (fields.contains(path + ".*") || path.startsWith(METADATA)) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, path, fields, found));
        } else if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(field ->
                            collect(
                                    field.getValue(),
                                    path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                                    fields,
                                    found));
        } else {
            found.add(path);
        }
    }

    /**
     * The models keep fields that they don't know, and old ones; here these are refused, and no
     * value is bent.
     */
    private static ObjectMapper strict() {
        var mapper =
                JsonMapper.builder()
                        .annotationIntrospector(new Refusing())
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .addModule(new JavaTimeModule())
                        .build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }

    /** Strimzi marks as deprecated what the newest version of its kinds no longer has. */
    private static final class Refusing extends JacksonAnnotationIntrospector {

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(Deprecated.class) || super.hasIgnoreMarker(member);
        }
    }

    /** {@code known-fields.txt}: a kind by itself on a line, its fields indented below. */
    private static Map<String, Set<String>> listed() {
        var text = Place.text(Place.MANIFESTS.resolve("src/test/resources/known-fields.txt"));
        return List.of(text.strip().split("\\n(?=\\S)")).stream()
                .filter(block -> !block.startsWith("#"))
                .map(block -> List.of(block.strip().split("\\s+")))
                .collect(
                        Collectors.toMap(
                                List::getFirst,
                                words -> Set.copyOf(words.subList(1, words.size()))));
    }
}
