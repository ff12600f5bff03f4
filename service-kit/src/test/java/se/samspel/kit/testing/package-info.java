/** What the services' tests share: real PostgreSQL and Kafka, a token issuer, the house rules. */
package se.samspel.kit.testing;
