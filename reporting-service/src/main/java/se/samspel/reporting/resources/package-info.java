/** What an intervention is staffed with and who steers it. */
@NullMarked
package se.samspel.reporting.resources;

import org.jspecify.annotations.NullMarked;
