package se.samspel.deploy.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class InstallationTest {

    private static final String RENDERED =
            """
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: {name: referral-service}
            spec: {minReplicas: 3, maxReplicas: 8}
            ---
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaNodePool
            metadata: {name: controllers}
            spec: {replicas: 5, storage: {size: 5Gi}}
            ---
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaNodePool
            metadata: {name: brokers}
            spec: {replicas: 3, storage: {size: 200Gi}}
            ---
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaTopic
            metadata: {name: samspel.funding.v1}
            spec: {partitions: 24, replicas: 3}
            ---
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaTopic
            metadata: {name: samspel.referral.v1}
            spec: {partitions: 6, replicas: 3}
            ---
            apiVersion: postgresql.cnpg.io/v1
            kind: Cluster
            metadata: {name: referral-db}
            spec: {storage: {size: 1Ti}, postgresql: {parameters: {max_connections: "250"}}}
            ---
            apiVersion: postgresql.cnpg.io/v1
            kind: Cluster
            metadata: {name: funding-db}
            spec: {storage: {size: 100Gi}, postgresql: {parameters: {max_connections: "250"}}}
            """;

    @Test
    void whatAnOverlayAsksForIsReadFromItsObjects() throws IOException {
        var installation = Installation.of(RENDERED);

        assertThat(installation.databaseDisks())
                .containsOnlyKeys("referral", "funding")
                .containsEntry("referral", Math.pow(2, 40))
                .containsEntry("funding", 100 * Math.pow(2, 30));
        assertThat(installation.brokerDisk()).isEqualTo(200 * Math.pow(2, 30));
        assertThat(installation.brokers()).isEqualTo(3);
        assertThat(installation.partitionReplicas()).isEqualTo(90);
        assertThat(installation.replicas()).isEqualTo(3);
        assertThat(installation.connections()).isEqualTo(250);
        assertThat(installation.fewestInstances()).isEqualTo(3);
        assertThat(installation.mostInstances()).isEqualTo(8);
    }

    @Test
    void aQuantityIsReadWithItsUnit() {
        assertThat(Installation.bytes("512Mi")).isEqualTo(512.0 * 1024 * 1024);
        assertThat(Installation.bytes("1500")).isEqualTo(1_500);
    }
}
