/** How this service reaches Kafka and proves who it is. */
@NullMarked
package se.samspel.kit.broker;

import org.jspecify.annotations.NullMarked;
