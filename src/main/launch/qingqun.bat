@echo off
rem Starts Qingqun: the window without arguments, the command line with any. Works from any folder.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
for %%I in ("%~dp0..") do set "app=%%~fI"
set "javahome="

if exist "%app%\runtime\bin\java.exe" (
    set "javahome=%app%\runtime"
    goto :start
)
if defined QINGQUN_JAVA (
    rem a wish is never passed over in silence
    if exist "%QINGQUN_JAVA%\bin\java.exe" (call :try "%QINGQUN_JAVA%") else (for %%I in ("%QINGQUN_JAVA%") do call :try "%%~dpI..")
    if defined javahome goto :start
    goto :wrongwish
)
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined javahome goto :start
for /f "delims=" %%I in ('where java.exe 2^>nul') do if not defined javahome call :try "%%~dpI.."
if defined javahome goto :start
for %%B in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    for /d %%J in ("%%~B\*") do if not defined javahome call :try "%%~fJ"
)
if defined javahome goto :start
call :utf8
echo 未找到 Java %needed% 或更高版本：请安装，或用环境变量 QINGQUN_JAVA 指出其文件夹。/ No Java %needed% or newer found: install one, or name its folder in QINGQUN_JAVA. 1>&2
goto :nojava

:wrongwish
call :utf8
echo QINGQUN_JAVA 指定的不是 Java %needed% 或更高版本。/ QINGQUN_JAVA names no Java %needed% or newer. 1>&2

:nojava
if defined codepage chcp %codepage% >nul
endlocal & exit /b 3

:start
set "options=-XX:+UseSerialGC -Xshare:auto -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true --add-modules=javafx.controls,javafx.fxml,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED"
if not "%~1"=="demo" set "options=-XX:TieredStopAtLevel=1 %options%"
if "%~1"=="" goto :window
"%javahome%\bin\java.exe" %options% "-Dqingqun.home=%app%" "-Dqingqun.fonts=%app%\fonts" "--module-path=%app%\javafx" -classpath "%app%\lib\*" org.qingqun.Main %*
endlocal & exit /b %ERRORLEVEL%

:window
start "" "%javahome%\bin\javaw.exe" %options% "-Dqingqun.home=%app%" "-Dqingqun.fonts=%app%\fonts" "--module-path=%app%\javafx" -classpath "%app%\lib\*" org.qingqun.Main
endlocal & exit /b 0

rem sets javahome when the folder %1 holds a Java that is new enough by its release file
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" call :compare "%~1" %%L
exit /b 0

:compare
for /f "tokens=1 delims=." %%M in ("%~2") do if %%M GEQ %needed% set "javahome=%~f1"
exit /b 0

rem this file is UTF-8: its Chinese line needs the console to be, for that one line
:utf8
for /f "tokens=2 delims=:." %%C in ('chcp') do set "codepage=%%C"
chcp 65001 >nul
exit /b 0
