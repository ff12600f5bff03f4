/** What a service's operators watch: counts and ages of the whole service, never of one person. */
@NullMarked
package se.samspel.kit.metrics;

import org.jspecify.annotations.NullMarked;
