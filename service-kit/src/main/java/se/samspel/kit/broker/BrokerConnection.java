package se.samspel.kit.broker;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * The configuration {@code kafka.*} as each of our own clients needs it: where the broker is, how
 * to speak to it, as whom. The inbox' channel reads the same by itself.
 */
@ApplicationScoped
public class BrokerConnection {

    private final Map<String, Object> properties;

    BrokerConnection(@Identifier("default-kafka-broker") Map<String, Object> configured) {
        var common = new HashMap<>(configured);
        // The application's name, put in for consumers that name no group.
        common.remove(CommonClientConfigs.GROUP_ID_CONFIG);
        this.properties = Map.copyOf(common);
    }

    /** The common properties and those of one client, which win. */
    public Map<String, Object> with(Map<String, Object> own) {
        var all = new HashMap<>(properties);
        all.putAll(own);
        return all;
    }
}
