@echo off
rem Runs Maven for this project: the pinned version when it is already cached, else an installed mvn that is new
rem enough, else the pinned version, downloaded from the distribution site of the Apache project and checked.
setlocal
set "ROOT=%~dp0"
set "PROPERTIES=%ROOT%.mvn\wrapper\maven-wrapper.properties"
if not exist "%PROPERTIES%" (
    echo mvnw: %PROPERTIES% is missing. Restore it from the repository. 1>&2
    exit /b 1
)
for /f "usebackq tokens=1,* delims==" %%a in ("%PROPERTIES%") do (
    if "%%a"=="mavenVersion" set "VERSION=%%b"
    if "%%a"=="mavenMinimum" set "MINIMUM=%%b"
    if "%%a"=="distributionUrl" set "URL=%%b"
    if "%%a"=="distributionSha512" set "SHA=%%b"
)
if "%MAVEN_USER_HOME%"=="" set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "CACHED=%MAVEN_USER_HOME%\wrapper\dists\apache-maven-%VERSION%"
if exist "%CACHED%\bin\mvn.cmd" goto cached

where mvn >nul 2>nul
if errorlevel 1 goto download
powershell -NoProfile -Command "$v = (mvn --version | Select-String 'Apache Maven ([0-9.]+)').Matches[0].Groups[1].Value; if ([version]$v -ge [version]'%MINIMUM%') { exit 0 } else { exit 1 }"
if errorlevel 1 goto download
mvn %*
exit /b %ERRORLEVEL%

:download
echo mvnw: downloading Maven %VERSION% 1>&2
powershell -NoProfile -Command "$ErrorActionPreference = 'Stop'; $w = Join-Path $env:TEMP ('squall-' + [guid]::NewGuid()); New-Item -ItemType Directory $w | Out-Null; $f = Join-Path $w 'maven.tar.gz'; Invoke-WebRequest -UseBasicParsing -Uri '%URL%' -OutFile $f; if ((Get-FileHash -Algorithm SHA512 $f).Hash -ne '%SHA%') { Write-Error 'the checksum is not the pinned one; nothing was installed'; exit 1 }; tar -xzf $f -C $w; New-Item -ItemType Directory -Force (Split-Path '%CACHED%') | Out-Null; Move-Item (Join-Path $w 'apache-maven-%VERSION%') '%CACHED%'; Remove-Item -Recurse $w"
if errorlevel 1 (
    echo mvnw: could not install Maven %VERSION%. Check the network, or install Maven %MINIMUM% or later. 1>&2
    exit /b 1
)

:cached
"%CACHED%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
