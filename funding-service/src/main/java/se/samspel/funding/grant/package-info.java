/** Money granted to interventions: its years, its changes and its settlement (M9). */
@NullMarked
package se.samspel.funding.grant;

import org.jspecify.annotations.NullMarked;
