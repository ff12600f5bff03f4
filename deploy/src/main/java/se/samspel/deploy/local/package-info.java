/** Runs PostgreSQL, Kafka, Keycloak and the four services on one machine, without containers. */
@NullMarked
package se.samspel.deploy.local;

import org.jspecify.annotations.NullMarked;
