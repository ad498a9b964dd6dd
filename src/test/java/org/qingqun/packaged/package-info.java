/// Tests of the packaged program: they call `target/qingqun/bin/qingqun` as another program would. Run by `mvn verify` after packaging.
package org.qingqun.packaged;
