/** Loads a folder of case files into a running stack through the public APIs, as each authority. */
@NullMarked
package se.samspel.deploy.load;

import org.jspecify.annotations.NullMarked;
